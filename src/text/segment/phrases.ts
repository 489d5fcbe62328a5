// Tells phrases in Chinese and Japanese, which need no spaces, from words that a mark breaks.

import { CJK, charClass } from '../characters/char-class.ts';

/** Least characters of a phrase; fewer may be a range or a broken word: 周一~周五, 高🩸压. */
const PHRASE = 4;
/** From here on the class holds Hangul, whose words have spaces between them. */
const HANGUL = 0xac00;

/** Whether it is a letter of Chinese or Japanese. */
export function isUnspaced(code: number): boolean {
  return charClass(code) === CJK && code < HANGUL;
}

/** Whether a phrase starts at `at`, or ends there where `step` is -1. */
export function isPhraseAt(text: string, at: number, step: 1 | -1): boolean {
  for (let n = 0; n < PHRASE; n += 1) if (!isUnspaced(text.charCodeAt(at + n * step))) return false;
  return true;
}
