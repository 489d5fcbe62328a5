// Tests and describes the form of item numbers.
import { parseQuantity } from '../../quantity/measure/parse-quantity.ts';

/** A date, or a period that starts with one: "2024.11.01-11.11", "16.2.2024". */
export const SPAN =
  /^(?:(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)(?:$|[-~])/;
const SUM = /^\d{1,4}[.,]\d\d$/;

/**
 * Returns true for a code without spaces that has a digit or only capitals, and is no date or price:
 * "AB-1234".
 */
export function looksLikeCode(text: string): boolean {
  return (
    /^[\p{Lu}\p{Ll}\p{N}][\p{Lu}\p{Ll}\p{N}._\-/#+]{1,39}$/u.test(text) &&
    (/\d/.test(text) || /^[A-Z_-]{4,}$/.test(text)) &&
    !SPAN.test(text) &&
    !SUM.test(text)
  );
}

/**
 * Returns true for texts that need a label to be an item number: a percentage, a rank, a telephone number, a
 * measure, words.
 */
export function isNoCode(text: string): boolean {
  return (
    /[%％≥≤±:：\p{Sc}]/u.test(text) ||
    /^(?:no|nr|n°|№)\.?\s?\d{1,2}$/i.test(text) ||
    /^\d{3}-\d{3,4}-\d{4}$/.test(text) ||
    !/\d|^[A-Z_-]{4,}$/.test(text) ||
    (/\s/.test(text) && /\p{Ll}{3}/u.test(text)) ||
    isMeasure(text)
  );
}

/** True for a number with its unit and nothing else: "120g", "45 W". */
function isMeasure(text: string): boolean {
  const quantity = /^\d/.test(text) && /\p{L}$/u.test(text) ? parseQuantity(text) : null;
  return quantity !== null && quantity.start === 0 && quantity.end === text.length;
}

/** Returns true for a GTIN-8, -12, -13, -14 or an ISBN-10 with a correct check digit. */
export function isGtin(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{9}[\dX]$/.test(digits)) {
    let sum = 0;
    for (let i = 0; i < 10; i++) sum += (digits[i] === 'X' ? 10 : Number(digits[i])) * (10 - i);
    return sum % 11 === 0;
  }
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits) || /^0+$/.test(digits)) return false;
  let sum = 0;
  for (let i = digits.length - 2, weight = 3; i >= 0; i--, weight = 4 - weight)
    sum += Number(digits[i]) * weight;
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1));
}

/**
 * Returns clues about the form of a code: kind of characters, length, check digit, likeness to a year or
 * measure.
 */
export function shapeOf(code: string): string[] {
  const digits = /^\d+$/.test(code);
  const shape = digits
    ? 'digits'
    : /\d/.test(code)
      ? /[A-Za-z]/.test(code)
        ? 'mixed'
        : 'marked'
      : 'letters';
  const clues = [
    `shape:${shape}`,
    `length:${Math.min(code.length, 20)}`,
    `shape:${shape}:${Math.min(code.length >> 1, 9)}`,
  ];
  if (isGtin(code)) clues.push(/^97[89]/.test(code) ? 'isbn' : 'gtin');
  if (/^(?:19|20)\d\d$/.test(code)) clues.push('year');
  if (/^\d+(?:[.,]\d+)?(?:[a-z]{1,4}|%|["”])?$/i.test(code) && !digits) clues.push('measure');
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(code)) clues.push('date');
  if (/^\d+[.,]\d\d$/.test(code)) clues.push('sum');
  if (/^[A-Z0-9._\-/]+$/.test(code)) clues.push('capitals');
  if (/[-/_]/.test(code)) clues.push('joined');
  if (/\p{L}{3}\s|\s\p{L}{3}|\d\s?(?:[cmk]?m|k?g|ml|lbs?|oz)\b/iu.test(code)) clues.push('worded');
  return clues;
}
