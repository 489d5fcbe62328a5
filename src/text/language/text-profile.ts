// Surveys a text in one pass: letters per script, function words, sentence ends.

import { CJK, WORD, charClass, isDigit } from '../characters/char-class.ts';
import { LONGEST_FUNCTION_WORD, newVotes, packLetter, vote, votePacked } from './count-function-words.ts';
import { SENTENCE_MARKS, cutAfter } from '../segment/safe-split-points.ts';
import { NO_LETTER, UNSURE, smallLetter } from './lowercase-table.ts';
import { isGreekOrCyrillic } from '../fold/latinize-mixed-script.ts';
import { UNTIDY } from '../characters/markup-characters.ts';

// Kinds of code units for a survey, as bits. Those from OTHER on need further checks.
const LATIN = 1;
const BEYOND_LATIN = 2;
/** A letter of a script other than Latin. */
const OTHER = 4;
const MARK = 8;
const CARE = 16;
/**
 * The text cannot be split: it has Greek or Cyrillic letters, or a title in 《》 that may hold sentences.
 */
const WHOLE = 32;

const SPACE = 0x20;
const TITLE_OPEN = 0x300a;
const HAN_FROM = 0x4e00;
const HAN_TO = 0x9fff;
const LATIN_TO = 0x24f;
const A = 0x61;
const Z = 0x7a;
/** Bit that distinguishes a lower-case letter from its capital. */
const CASE = 0x20;

/** Kind of each code unit: a letter of a script, white space, markup. */
const KINDS = new Uint8Array(0x10000);
for (let code = 0; code < KINDS.length; code += 1) KINDS[code] = kindOf(code);
for (const code of SENTENCE_MARKS) add(code, MARK);
for (const code of UNTIDY) add(code, CARE);
add(TITLE_OPEN, WHOLE);

function kindOf(code: number): number {
  const own = charClass(code);
  const isLatin = code <= LATIN_TO && own === WORD && !isDigit(code);
  const isOther = own === CJK || (own === WORD && code > LATIN_TO);
  const isBeyond = code > LATIN_TO && !(code >= 0x1e00 && code <= 0x20ff);
  return (
    (isLatin ? LATIN : 0) |
    (isOther ? OTHER : 0) |
    (isBeyond ? BEYOND_LATIN : 0) |
    (isGreekOrCyrillic(code) ? WHOLE : 0)
  );
}

function add(code: number, kind: number): void {
  KINDS[code] = (KINDS[code] as number) | kind;
}

const votes = newVotes();
const NO_VOTES: readonly number[] = [];
const NO_JOINTS: readonly string[] = [];

/**
 * The result of one pass over a text: whether it is tidy, its letters per script, its function words per
 * language, and where it can be split into sentences. Separate passes would be a good part of a row's
 * cost.
 */
export class Survey {
  readonly text: string;
  /** Whether the text has no markup, extra white space or invisible characters. */
  isTidy = false;
  han = 0;
  kana = 0;
  hangul = 0;
  latin = 0;
  other = 0;
  /** Whether some characters are of a script other than Latin. */
  isBeyondLatin = false;
  words = 0;
  /** Number of function words per language; empty where there are none. */
  votes = NO_VOTES;
  /** Some letters cannot be lower-cased one by one, so `votes` may lack some words. */
  isUnsure = false;
  /** Offsets where its parts begin, the first at 0; see `cutAfter`. One part where no split is safe. */
  readonly starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
  }

  /** Returns where a part ends, without spaces before the next part. */
  endOf(part: number): number {
    const { text } = this;
    let end = this.starts[part + 1] ?? text.length;
    while (text.charCodeAt(end - 1) === SPACE) end -= 1;
    return end;
  }
}

/**
 * Surveys a text. It is not split after `joints`: lower-case words with a mark inside a term (`which?
 * best buy`).
 */
export function surveyOf(text: string, joints = NO_JOINTS): Survey {
  const survey = new Survey(text);
  const { length } = text;
  let seen = 0;
  let han = 0;
  let latin = 0;
  let words = 0;
  let letters = 0;
  // The packed word so far, and whether all its letters are `a` to `z`.
  let packed = 0;
  let isPacked = true;
  let last = 0;
  let isTidy = true;
  for (let at = 0; at < length; at += 1) {
    let code = text.charCodeAt(at);
    // Nearly all letters are of these two kinds, and stand side by side.
    let from = at;
    while (isSmallOrCapital(code)) {
      packed = packLetter(packed, code);
      at += 1;
      code = at < length ? text.charCodeAt(at) : SPACE;
    }
    latin += at - from;
    letters += at - from;
    from = at;
    while (code >= HAN_FROM && code <= HAN_TO) {
      at += 1;
      code = at < length ? text.charCodeAt(at) : SPACE;
    }
    if (at > from) {
      han += at - from;
      // No function word contains a Han character.
      letters = LONGEST_FUNCTION_WORD + 1;
    }
    if (at >= length) break;
    if (code === SPACE) {
      if (letters > 0) {
        countWord(text, at, letters, isPacked ? packed : NOT_PACKED);
        words += 1;
        letters = packed = 0;
        isPacked = true;
      }
      if (at === 0 || text.charCodeAt(at - 1) === SPACE) isTidy = false;
      continue;
    }
    if (isSmallOrCapital(code)) {
      at -= 1;
      continue;
    }
    const kind = KINDS[code] as number;
    seen |= kind;
    latin += kind & LATIN;
    const small = smallLetter(code);
    if (small !== NO_LETTER) {
      letters += 1;
      isPacked = false;
      if (small === UNSURE) survey.isUnsure = true;
    } else if (letters > 0) {
      countWord(text, at, letters, isPacked ? packed : NOT_PACKED);
      words += 1;
      letters = packed = 0;
      isPacked = true;
    }
    if (kind < OTHER) continue;
    if ((kind & OTHER) !== 0) countOther(survey, code);
    if ((kind & MARK) === 0 || (seen & WHOLE) !== 0) continue;
    const next = cutAfter(text, at, last, joints);
    if (next < 0) continue;
    survey.starts.push((last = next));
    if (next > at + 2) isTidy = false;
    at = next - 1;
  }
  if (letters > 0) {
    countWord(text, length, letters, isPacked ? packed : NOT_PACKED);
    words += 1;
  }
  if ((seen & WHOLE) !== 0) survey.starts.length = 1;
  survey.isTidy = isTidy && length > 0 && text.charCodeAt(length - 1) !== SPACE && (seen & CARE) === 0;
  survey.han += han;
  survey.latin = latin;
  survey.isBeyondLatin = han > 0 || (seen & BEYOND_LATIN) !== 0;
  survey.words = words;
  survey.votes = takeVotes();
  return survey;
}

/** Value that no packed word has. */
const NOT_PACKED = 0;

function countWord(text: string, end: number, letters: number, packed: number): void {
  if (letters > LONGEST_FUNCTION_WORD) return;
  if (packed === NOT_PACKED) vote(text, end - letters, letters, votes);
  else votePacked(packed, votes);
}

const isSmallOrCapital = (code: number): boolean => (code | CASE) >= A && (code | CASE) <= Z;

/** Returns a copy of the votes and clears them for the next text. */
function takeVotes(): readonly number[] {
  let all = 0;
  for (let n = 0; n < votes.length; n += 1) all |= votes[n] as number;
  if (all === 0) return NO_VOTES;
  const taken = new Array<number>(votes.length);
  for (let n = 0; n < votes.length; n += 1) {
    taken[n] = votes[n] as number;
    votes[n] = 0;
  }
  return taken;
}

function countOther(survey: Survey, code: number): void {
  if (charClass(code) !== CJK) survey.other += 1;
  else if (code >= 0x3041 && code <= 0x30fc) survey.kana += 1;
  else if (code >= 0xac00 && code <= 0xd7a3) survey.hangul += 1;
  else survey.han += 1;
}
