// Replaces Greek and Cyrillic letters inside Latin words, which hide the words from filters.

import { WORD, charClass } from '../characters/char-class.ts';
import { latinLikeness, latinTwin } from './latin-twins.ts';

/** Whether it is Greek or Cyrillic, the scripts with letters that look Latin. */
export function isGreekOrCyrillic(code: number): boolean {
  return code >= 0x370 && code <= 0x52f;
}

/**
 * Replaces Greek and Cyrillic letters in words that mix alphabets (`сure` with a Cyrillic с), and whole
 * words of such letters in an otherwise Latin text. Works in place on folded codes; `offsets` point to
 * the source, which still has capitals.
 */
export function latinizeMixedScript(
  codes: Uint16Array,
  offsets: Uint32Array,
  length: number,
  source: string,
): void {
  const twinsOnly = hasNoOtherForeign(codes, offsets, length, source);
  for (let start = 0; start < length; start += 1) {
    if (charClass(codes[start] as number) !== WORD) continue;
    let end = start;
    let latin = 0;
    let foreign = 0;
    for (; end < length && charClass(codes[end] as number) === WORD; end += 1) {
      const code = codes[end] as number;
      if (isGreekOrCyrillic(code)) foreign += 1;
      else if (isLatin(code)) latin += 1;
    }
    if (foreign > 0 && (latin > 0 || twinsOnly)) {
      for (let i = start; i < end; i += 1) {
        if (!isGreekOrCyrillic(codes[i] as number)) continue;
        const plain = latinLikeness(source.charCodeAt(offsets[i] as number));
        if (plain !== 0) codes[i] = plain;
      }
    }
    start = end;
  }
}

/** Whether the text has Latin letters, and only Greek or Cyrillic ones with a Latin twin. */
function hasNoOtherForeign(
  codes: Uint16Array,
  offsets: Uint32Array,
  length: number,
  source: string,
): boolean {
  let latin = false;
  for (let i = 0; i < length; i += 1) {
    const code = codes[i] as number;
    if (isGreekOrCyrillic(code)) {
      if (latinTwin(source.charCodeAt(offsets[i] as number)) === 0) return false;
    } else if (isLatin(code)) latin = true;
  }
  return latin;
}

function isLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
