// Recognises raised digits that number footnotes ("clinically tested¹"); the ² of m² is none.

import { CJK, WORD, charClass, isDigit } from './char-class.ts';

const SPACE = 0x20;
/** 第, the ordinal sign; a raised digit after it counts. */
const ORDINAL = 0x7b2c;
/** Limit of letters of units and symbols with a raised digit: m², in², Ca²⁺. */
const LONGEST_UNIT = 3;

/** Whether it is a raised digit. */
export function isSuperscript(code: number): boolean {
  return (
    code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079)
  );
}

/** Whether a raised digit after these codes is a footnote mark. After a unit, a number or 第 it is not. */
export function isFootnoteMark(codes: Uint16Array, length: number): boolean {
  if (length === 0) return false;
  const last = codes[length - 1] as number;
  const kind = charClass(last);
  if (kind === CJK) return last !== ORDINAL;
  if (kind !== WORD) return last !== SPACE;
  for (let back = 1; back <= LONGEST_UNIT + 1; back += 1) {
    const code = length < back ? SPACE : (codes[length - back] as number);
    if (charClass(code) !== WORD || isDigit(code)) return false;
  }
  return true;
}
