import { startsChineseNumber } from './chinese-number.ts';

const NONE = 0;
const DIGIT = 1;
const CHINESE = 2;

/**
 * Kind of number that can start with a UTF-16 code unit, by code unit. A table look-up keeps scans cheap.
 */
const KINDS = new Uint8Array(0x10000);
for (let digit = 0; digit < 10; digit++) KINDS[0x30 + digit] = KINDS[0xff10 + digit] = DIGIT;
for (let code = 0x3007; code < 0xa000; code++) if (startsChineseNumber(code)) KINDS[code] = CHINESE;

/** Returns where the next number may start, at or after `from`; the text's length where there is none. */
export function nextNumberStart(text: string, from: number): number {
  let i = from;
  while (i < text.length && KINDS[text.charCodeAt(i)] === NONE) i++;
  return i;
}

/** Whether an ASCII or full-width digit stands at `at`. */
export function isArabicStart(text: string, at: number): boolean {
  return KINDS[text.charCodeAt(at)] === DIGIT;
}
