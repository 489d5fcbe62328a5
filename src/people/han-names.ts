// Finds names that are written in Chinese characters or kana. Here `place` is an offset in the text.
import type { PersonalText } from './personal-text.ts';
import type { PersonalSpan } from './span.ts';

const HAN_RUN = /[\p{sc=Han}々〇]{1,16}/uy;
/** A transliterated name: "卡尔·马克思". */
const DOTTED = /[\p{sc=Han}ァ-ヶー]{1,8}(?:[·・•][\p{sc=Han}ァ-ヶー]{1,8}){1,3}/uy;
const KATAKANA = /[ァ-ヶー]{2,8}(?:[ ][ァ-ヶー]{2,8})?/uy;
const JAPANESE = /[\p{sc=Han}々]{1,4} ?[\p{sc=Han}々ぁ-んァ-ヶー]{1,5}/uy;
/** A character that continues a word: a name must not end in front of it. */
const GOES_ON = /[\p{sc=Han}々ぁ-んァ-ヶー]/u;
/** The characters of a possible name in front of an honorific. */
const BEFORE_HONORIFIC = /[\p{sc=Han}々ァ-ヶーぁ-ん]{1,6}(?: [\p{sc=Han}々ァ-ヶーぁ-ん]{1,5})?(?= ?$)/u;
const LONGEST_STEM = 13;

/**
 * Returns the end of a name that starts at `place`, or `place` if there is none. `marked` means that a label
 * such as "name:" precedes it.
 */
export function hanNameEnd(reading: PersonalText, place: number, marked: boolean): number {
  const { plain, sets } = reading;
  if (sets.at('notNames', plain, place) !== '') return place;
  const dotted = reading.match(DOTTED, place);
  if (dotted > 0) return place + dotted;
  const honoured = honorificEnd(reading, place);
  if (honoured > place) return honoured;
  const run = reading.match(HAN_RUN, place);
  if (run > 0 && isChineseName(reading, place, run, marked)) return place + run;
  const japanese = reading.match(JAPANESE, place);
  const surname = sets.at('surnames', plain, place);
  const isWhole = japanese > surname.length && !GOES_ON.test(plain[place + japanese] ?? '');
  if (marked && surname !== '' && isWhole) return place + japanese;
  const kana = marked ? reading.match(KATAKANA, place) : 0;
  return plain.slice(place, place + kana).includes(' ') ? place + kana : place;
}

/**
 * Returns true for a run such as 王小明, 欧阳修文 or 小王: a surname, the length of a name, and no further character
 * after it.
 */
function isChineseName({ plain, sets }: PersonalText, place: number, run: number, marked: boolean): boolean {
  if (GOES_ON.test(plain[place + run] ?? '')) return false;
  const first = plain[place] ?? '';
  if (sets.at('surnames', plain, place).length === 2) return run >= 3 && run <= 4;
  if (sets.has('prefixes', first)) return marked && run === 2;
  return sets.isSurnameCharacter(first) && run >= 2 && run <= 3;
}

/** Returns the end of a name with an honorific soon after it: 山田太郎様, 马先生. `place` if there is none. */
function honorificEnd(reading: PersonalText, place: number): number {
  const { plain, sets } = reading;
  for (let at = place + 1; at <= place + 9; at += 1) {
    const one = plain[at] ?? '';
    const honorific = sets.at('honorifics', plain, at + (one === ' ' ? 1 : 0));
    if (
      honorific !== '' &&
      (isGeneral(honorific) || isSurnameAt(sets, plain, place)) &&
      !GOES_ON.test(plain[at + (one === ' ' ? 1 : 0) + honorific.length] ?? '')
    )
      return at + (one === ' ' ? 0 : honorific.length);
    if (!GOES_ON.test(one) && one !== ' ') break;
  }
  return place;
}

/** Japanese honorifics follow any name and are no part of it. */
function isGeneral(honorific: string): boolean {
  return /[ぁ-ん様殿氏]/u.test(honorific);
}

function isSurnameAt(sets: PersonalText['sets'], text: string, place: number): boolean {
  return sets.isSurnameCharacter(text[place] ?? '') || sets.at('surnames', text, place) !== '';
}

/** Finds names by the honorific after them: 中村さん, 王女士. */
export function findHonoured(reading: PersonalText): PersonalSpan[] {
  const { plain, sets } = reading;
  const spans: PersonalSpan[] = [];
  for (const { start: at, end, kinds } of reading.labels) {
    if (!kinds.has('honorifics')) continue;
    const isPersons = reading.ownerAt(at) === 'person';
    if (!reading.isForeign && !isPersons) continue;
    const stem = BEFORE_HONORIFIC.exec(plain.slice(Math.max(0, at - LONGEST_STEM), at).trimEnd())?.[0] ?? '';
    const from = plain.slice(0, at).trimEnd().length;
    const start = nameStart(stem, sets, isGeneral(plain.slice(at, end)));
    if (start < 0) continue;
    const isApart = isGeneral(plain.slice(at, end));
    spans.push({ start: from - stem.length + start, end: isApart ? from : end, kind: 'name' });
  }
  return spans;
}

/** Returns the index in `stem` where a surname starts, followed by at most a given name; -1 if none does. */
function nameStart(stem: string, sets: PersonalText['sets'], isJapanese: boolean): number {
  for (let at = Math.max(0, stem.length - 8); at < stem.length; at += 1) {
    const other = sets.at('notNames', stem, at);
    if (other !== '') {
      at += other.length - 1;
      continue;
    }
    const rest = stem.length - at;
    const surname = sets.at('surnames', stem, at);
    if (surname !== '' && rest - surname.length <= 5) return at;
    if (!isJapanese && sets.isSurnameCharacter(stem[at] ?? '') && rest <= 3) return at;
  }
  return -1;
}
