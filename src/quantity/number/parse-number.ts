// Reads one number with its separators and multiplier: "1.299,00", 1.2万, "99,-".

import { digitAt } from '../text/characters.ts';
import { numeralsEnd, readChineseNumber, startsChineseNumber } from './chinese-number.ts';
import { interpretNumber, type NumberHints } from './interpret-number.ts';
import { readMagnitude } from './magnitude.ts';
import { scanLeadingFraction, scanNumber, strokesEnd } from './scan-number.ts';

/** A number with UTF-16 offsets: `text.slice(start, end)` is what was written. */
export interface ParsedNumber {
  value: number;
  /** Another reading is as likely: `3.350` with neither locale nor currency known. */
  ambiguous: boolean;
  start: number;
  end: number;
}

/** What is known about the text. */
export type NumberOptions = NumberHints;

/**
 * Returns the number that starts exactly at `at`, with its 万/k/Mio and the strokes of `99,-`; else null.
 * Never throws.
 */
export function readNumber(text: string, at: number, options: NumberOptions = {}): ParsedNumber | null {
  if (digitAt(text, at) < 0) {
    const chinese = readChineseNumber(text, at);
    return chinese === null ? null : { value: chinese.value, ambiguous: false, start: at, end: chinese.end };
  }
  const joins = scanNumber(text, at, true);
  const token = joins !== null && joins.separators[0] === ' ' ? joins : scanNumber(text, at);
  if (token === null) return null;
  const reading = interpretNumber(token, options);
  if (reading === null) return null;
  const magnitude = readMagnitude(text, token.end);
  return {
    value: scaled(reading.value, magnitude?.factor ?? 1),
    ambiguous: reading.ambiguous,
    start: at,
    end: magnitude?.end ?? strokesEnd(text, token.end),
  };
}

/**
 * Returns the first number of the text, or null. Dates, versions and numbers of over 15 digits are
 * skipped.
 */
export function parseNumber(text: string, options: NumberOptions = {}): ParsedNumber | null {
  for (let i = 0; i < text.length; i++) {
    if (digitAt(text, i) >= 0) {
      const found = leading(text, i, options) ?? readNumber(text, i, options);
      if (found !== null) return found;
      i = (scanNumber(text, i)?.end ?? i + 1) - 1;
    } else if (startsChineseNumber(text.charCodeAt(i))) {
      const found = readNumber(text, i, options);
      if (found !== null) return found;
      i = numeralsEnd(text, i) - 1;
    }
  }
  return null;
}

function leading(text: string, at: number, options: NumberOptions): ParsedNumber | null {
  const token = scanLeadingFraction(text, at);
  const reading = token === null ? null : interpretNumber(token, options);
  return token === null || reading === null
    ? null
    : { value: reading.value, ambiguous: reading.ambiguous, start: token.start, end: token.end };
}

/** Rounds away the error of binary fractions: 0.33000000000000004 → 0.33. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

/** Multiplies and rounds away the error of binary fractions: 1.1 × 3 = 3.3. */
export function scaled(value: number, factor: number): number {
  return factor === 1 ? value : tidy(value * factor);
}
