// Finds numbers, percentages, years and codes in a normalised text, as hits for phrases.

import { isDigit } from '../../text/characters/char-class.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import type { HitList } from './hit-list.ts';

const FIRST_NUMERAL = 0x3007;
/** 1 for each code unit that is a Chinese numeral. */
const CJK_NUMERAL = new Uint8Array(0x10000);
for (const numeral of '〇一二两三四五六七八九十百千万亿半数几') CJK_NUMERAL[numeral.charCodeAt(0)] = 1;
/** Letters and digits, joined by hyphens; folding makes a hyphen behind a letter a space. */
const CODE = /(?<![a-z\d-])[a-z\d]{1,12}(?:(?:-|(?<=[a-z]) (?=\d))[a-z\d]{1,12}){0,3}(?![a-z\d-])/g;
const CODE_DIGITS = 3;
const PERCENT = 0x25;
const PERMILLE = 0x2030;

/**
 * Adds the numbers, percentages, years and codes of a normalised text to `hits`. The second argument holds
 * their term indexes.
 */
export function findTokens(
  text: string,
  [number, percent, year, coded]: readonly [number, number, number, number],
  hits: HitList,
): void {
  let digits = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      const end = endOfNumber(text, i);
      digits += end - i;
      const isYear = end - i === 4 && (text.startsWith('19', i) || text.startsWith('20', i));
      hits.add(isYear ? year : number, i, end);
      const after = end < text.length && text.charCodeAt(end) === 0x20 ? end + 1 : end;
      if (after < text.length) {
        const sign = text.charCodeAt(after);
        if (sign === PERCENT || sign === PERMILLE) hits.add(percent, i, after + 1);
      }
      i = end - 1;
    } else if (code >= FIRST_NUMERAL && CJK_NUMERAL[code] === 1) {
      let end = i + 1;
      while (end < text.length && CJK_NUMERAL[text.charCodeAt(end)] === 1) end += 1;
      hits.add(text.startsWith('百分之', i) ? percent : number, i, end);
      i = end - 1;
    }
  }
  if (digits < CODE_DIGITS) return;
  for (const { 0: one, index } of allMatches(text, CODE))
    if (isCode(one)) hits.insert(coded, index, index + one.length);
}

/** Whether it is the code of a report or a certificate: bx25-2213, 2025-0912. `4k` and `1080p` are none. */
function isCode(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^[a-z]/.test(text) ? digits >= CODE_DIGITS : digits >= 2 * CODE_DIGITS && text.includes('-');
}

/** Returns where a number ends, including marks between its digits. */
function endOfNumber(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const mark = code === 0x2e || code === 0x2c;
    if (!isDigit(code) && !(mark && isDigit(text.charCodeAt(end + 1)))) break;
    end += 1;
  }
  return end;
}
