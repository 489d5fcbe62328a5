// Greek and Cyrillic letters that look like Latin ones. Each is normal in its own language, so it is read
// as Latin only beside Latin letters (see `latinize-mixed-script.ts`).

/** Letters with the same glyph in most typefaces. Capitals and small letters differ: Н is H, ν is v. */
const TWINS =
  'Аa Вb Сc Еe Нh Іi Јj Кk Мm Оo Рp Ѕs Тt Хx Уy Ԛq Ԝw Ԍg ' +
  'аa сc ԁd еe һh іi јj оo рp ԛq ѕs ѵv ԝw хx уy кk мm тt ' +
  'Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx οo νv';

/** Letters similar enough to be missed inside a word. Signs of units (µ, Ω) are left out. */
const LIKENESSES = 'вb нh гr пn иu йu шw щw яr ьb ёe αa εe ηn ιi κk ρp τt υu σo χx';

const twins = read(TWINS);
const likenesses = read(LIKENESSES);

/** Returns the Latin letter with the same glyph, or 0. */
export function latinTwin(code: number): number {
  return twins.get(code) ?? 0;
}

/** Returns the Latin letter that is identical or similar, in either case; or 0. */
export function latinLikeness(code: number): number {
  return (
    twins.get(code) ??
    likenesses.get(code) ??
    likenesses.get(String.fromCharCode(code).toLowerCase().charCodeAt(0)) ??
    0
  );
}

function read(list: string): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  const letters = list.replaceAll(' ', '');
  for (let i = 0; i + 1 < letters.length; i += 2) map.set(letters.charCodeAt(i), letters.charCodeAt(i + 1));
  return map;
}
