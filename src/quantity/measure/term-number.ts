// Reads the number of a measure: decimals, "1 1/2", "2½", "3 389", Chinese numerals.

import { digitAt, isAlpha } from '../text/characters.ts';
import { readChineseNumber } from '../number/chinese-number.ts';
import { interpretNumber } from '../number/interpret-number.ts';
import { separatorsOf } from '../number/locale-separators.ts';
import { scanLeadingFraction, scanNumber } from '../number/scan-number.ts';

/** The number of a measure, before its unit is read. */
export interface TermNumber {
  value: number;
  whole: boolean;
  ambiguous: boolean;
  chinese: boolean;
  start: number;
  end: number;
}

const VULGAR = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);
const THREE_DIGITS = /^\d{3}$/;
const DIGITS_BEFORE = /(?<![\d\p{L}.,/-])[1-9]\d{0,2} $/u;
const FRACTION = /(\d{1,2})[/⁄](2|3|4|8|16|32|64)(?![\d/])/y;

/**
 * Returns the number whose first digit is at `at`: decimals, `1 1/2`, `2½`, Chinese numerals; else null.
 */
export function readTermNumber(text: string, at: number, lang: string | undefined): TermNumber | null {
  if (digitAt(text, at) < 0) return chineseTerm(text, at);
  const fraction = readFraction(text, at);
  if (fraction !== null) return plain(fraction.value, at, fraction.end, false);

  const token = scanLeadingFraction(text, at) ?? scanJoined(text, at, lang);
  const reading = token === null ? null : interpretNumber(token, { locale: lang, doubtful: 'english' });
  if (token === null || reading === null) return null;
  const whole = reading.decimals === 0;
  const vulgar = VULGAR.get(text.charAt(token.end));
  if (whole && vulgar !== undefined) return plain(reading.value + vulgar, token.start, token.end + 1, false);
  const rest = /[ -]/.test(text.charAt(token.end)) ? readFraction(text, token.end + 1) : null;
  if (whole && rest !== null && rest.value < 1) {
    return plain(reading.value + rest.value, token.start, rest.end, false);
  }
  const ambiguous = reading.ambiguous || isRestOfNumber(text, token.start, token.end);
  return { ...plain(reading.value, token.start, token.end, whole), ambiguous };
}

function plain(value: number, start: number, end: number, whole: boolean): TermNumber {
  return { value, whole, ambiguous: false, chinese: false, start, end };
}

/** Scans a number. An ordinary space separates thousands where the language does so, or before 000. */
function scanJoined(text: string, at: number, lang: string | undefined) {
  const narrow = scanNumber(text, at);
  if (narrow === null || text[narrow.end] !== ' ' || isAlpha(text.charCodeAt(at - 1))) return narrow;
  const wide = scanNumber(text, at, true);
  if (wide === null || wide.separators[0] !== ' ') return narrow;
  return separatorsOf(lang)?.group === ' ' || wide.groups[1] === '000' ? wide : narrow;
}

/** Whether a space may separate thousands in any language: the 389 of "3 389 kJ". */
function isRestOfNumber(text: string, start: number, end: number): boolean {
  return (
    THREE_DIGITS.test(text.slice(start, end)) && DIGITS_BEFORE.test(text.slice(Math.max(0, start - 5), start))
  );
}

function readFraction(text: string, at: number): { value: number; end: number } | null {
  FRACTION.lastIndex = at;
  const found = FRACTION.exec(text);
  if (found === null) return null;
  const value = Number(found[1]) / Number(found[2]);
  return value > 0 && value < 1 ? { value, end: at + found[0].length } : null;
}

function chineseTerm(text: string, at: number): TermNumber | null {
  const chinese = readChineseNumber(text, at);
  if (chinese === null || /[第几数]/.test(text.charAt(at - 1))) return null;
  const whole = Number.isInteger(chinese.value);
  return { ...plain(chinese.value, at, chinese.end, whole), chinese: true };
}
