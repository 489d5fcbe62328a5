/**
 * Letters of other alphabets that pass for Latin ones. Each has an honest use in its own language, so they are
 * read as Latin only beside Latin letters (see `unmix.ts`).
 */

/** The same glyph in most typefaces. Capitals and small letters differ: Н is H, ν is v. */
const TWINS =
  'Аa Вb Сc Еe Нh Іi Јj Кk Мm Оo Рp Ѕs Тt Хx Уy Ԛq Ԝw Ԍg ' +
  'аa сc ԁd еe һh іi јj оo рp ԛq ѕs ѵv ԝw хx уy кk мm тt ' +
  'Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx οo νv';

/** Alike enough to be read over in the middle of a word. Signs of units (µ, Ω) are left out. */
const LIKENESSES = 'вb нh гr пn иu йu шw щw яr ьb ёe αa εe ηn ιi κk ρp τt υu σo χx';

const twins = read(TWINS);
const likenesses = read(LIKENESSES);

/** The Latin letter a foreign one is taken for; 0 for none. */
export function latinTwin(code: number): number {
  return twins.get(code) ?? 0;
}

/** The same, also for letters that only resemble a Latin one; small or capital. */
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
