// Finds emojis and wave dashes that separate phrases: 改善睡眠🌟缓解疲劳, "Soft lid 🔥 long cord".

import { WORD, charClass } from '../characters/char-class.ts';
import { BULLETS } from './bullets.ts';
import { isPhraseAt, isUnspaced } from './phrases.ts';

const SPACE = 0x20;
/** First halves of the surrogate pairs of emojis, which take two code units. */
const PAIRS = [0xd83c, 0xd83e] as const;
const SYMBOLS = [0x2600, 0x27bf] as const;
/** Between parts of one emoji. */
const [JOINER, VARIATION] = [0x200d, 0xfe0f];
/** They separate phrases in Chinese and Japanese only. */
const WAVES = [0x301c, 0xff5e] as const;

/** Code units that may separate phrases, as first and last of a range. */
export const SEPARATORS: readonly (readonly [first: number, last: number])[] = [
  PAIRS,
  SYMBOLS,
  ...[JOINER, VARIATION, ...WAVES].map((code) => [code, code] as const),
];

/** Returns where the separators and spaces that start at `at` end. A bullet separates whatever stands beside it. */
export function separatorsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !BULLETS.includes(text.charAt(end))) {
    const code = text.charCodeAt(end);
    if (isWithin(code, PAIRS)) end += 2;
    else if (code === SPACE || SEPARATORS.some((range) => isWithin(code, range))) end += 1;
    else break;
  }
  return Math.min(end, text.length);
}

/** Whether the separators at `start..end` stand between two phrases, not inside a word. */
export function separatesPhrases(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (text.charCodeAt(before) === SPACE) before -= 1;
  const isDash = WAVES.some((wave) => wave === text.charCodeAt(start));
  return isSide(text, before, -1, isDash) && isSide(text, end, 1, isDash);
}

/** Whether a side is a phrase, a mark, or a word behind a space. */
function isSide(text: string, at: number, step: 1 | -1, isDash: boolean): boolean {
  const code = text.charCodeAt(at);
  if (isUnspaced(code)) return isPhraseAt(text, at, step);
  return !isDash && (charClass(code) !== WORD || text.charCodeAt(at - step) === SPACE);
}

function isWithin(code: number, [first, last]: readonly [number, number]): boolean {
  return code >= first && code <= last;
}
