// Decides what the separators of a number mean: "1.299,00" → 1299, "3.350" → 3.35 or 3350.

import { currencyOf } from '../currency/currencies.ts';
import { separatorsOf } from './locale-separators.ts';
import type { NumberToken } from './scan-number.ts';

/** The mark before decimals. */
export type DecimalSeparator = '.' | ',';

/** What is known about the text. */
export interface NumberHints {
  /** The text's decimal mark, where known; it decides every ambiguous case. */
  decimalSeparator?: DecimalSeparator | undefined;
  /** BCP 47 tag of the text. */
  locale?: string | undefined;
  /** ISO 4217 code, where the number is an amount of money. */
  currency?: string | null | undefined;
  /**
   * How to read `3.350` without other hints. `english`: '.' is the decimal mark and ',' groups; default:
   * groups.
   */
  doubtful?: 'group' | 'english';
}

/** The value of a number, with what its form proves. */
export interface NumberReading {
  value: number;
  /** Digits after the decimal mark. */
  decimals: number;
  /** Whether another reading is as likely. */
  ambiguous: boolean;
  /** The decimal mark that the number itself proves: ',' in "1.299,00". */
  proves: DecimalSeparator | null;
}

const MOST_DIGITS = 15;

/**
 * Returns the value of a token, or null where it is no number (`11.11.2026`, `5.2.1`, more than 15
 * digits).
 */
export function interpretNumber(token: NumberToken, hints: NumberHints = {}): NumberReading | null {
  if (token.overlong) return null;
  if (token.separators.length === 0) return integer(token.groups[0] ?? '');
  const parts = joinParted(token);
  const marks = token.separators.filter((mark): mark is DecimalSeparator => mark === '.' || mark === ',');
  const whole = integer(parts.join(''));
  if (whole === null) return null;
  const last = marks.at(-1);
  const fraction = parts.at(-1) ?? '';
  if (last === undefined) return whole;

  const asDecimal = (ambiguous: boolean, proves: DecimalSeparator | null): NumberReading => ({
    value: Number(`${parts.slice(0, -1).join('')}.${fraction}`),
    decimals: fraction.length,
    ambiguous,
    proves,
  });
  const earlier = marks.slice(0, -1);
  if (earlier.length > 0) {
    if (earlier.every((mark) => mark === last)) {
      return grouped(parts, last) ? { ...whole, proves: other(last) } : null;
    }
    const group = other(last);
    if (!earlier.every((mark) => mark === group) || !grouped(parts.slice(0, -1), group)) return null;
    return asDecimal(false, last);
  }

  const parted = token.separators.length > 1;
  const first = parts[0] ?? '';
  if (parted || fraction.length !== 3 || first.length > 3 || first.startsWith('0')) {
    return asDecimal(false, fraction.length === 3 && !parted ? null : last);
  }
  const verdict = decide(last, hints);
  return verdict.decimal ? asDecimal(verdict.ambiguous, null) : { ...whole, ...verdict, proves: null };
}

function integer(digits: string): NumberReading | null {
  const significant = digits.startsWith('0') ? digits.replace(/^0+(?=\d)/, '') : digits;
  if (significant.length > MOST_DIGITS) return null;
  return { value: Number(significant), decimals: 0, ambiguous: false, proves: null };
}

/** Decides whether a lone mark before three digits is the decimal mark. */
function decide(mark: DecimalSeparator, hints: NumberHints): { decimal: boolean; ambiguous: boolean } {
  if (hints.decimalSeparator !== undefined) {
    return { decimal: hints.decimalSeparator === mark, ambiguous: false };
  }
  const locale = separatorsOf(hints.locale);
  const currency = currencyOf(hints.currency);
  if (currency === null) {
    if (locale !== null) return { decimal: locale.decimal === mark, ambiguous: false };
    return { decimal: hints.doubtful === 'english' && mark === '.', ambiguous: true };
  }
  if (currency.decimals === 0) return { decimal: false, ambiguous: false };
  const home = separatorsOf(currency.home);
  if (currency.decimals === 3) return { decimal: home?.group !== mark, ambiguous: false };
  // Two-decimal money is hardly ever written with three, so one good reason to group is enough.
  if (home !== null && home.decimal !== mark) return { decimal: false, ambiguous: false };
  if (locale !== null && locale.decimal !== mark) return { decimal: false, ambiguous: false };
  return { decimal: locale !== null, ambiguous: true };
}

function other(mark: DecimalSeparator): DecimalSeparator {
  return mark === '.' ? ',' : '.';
}

/** Joins groups separated by spaces or apostrophes. The remaining parts are separated by '.' and ','. */
function joinParted(token: NumberToken): string[] {
  const parts = [token.groups[0] ?? ''];
  token.separators.forEach((mark, i) => {
    const group = token.groups[i + 1] ?? '';
    if (mark === ' ' || mark === "'") parts.push(`${parts.pop() ?? ''}${group}`);
    else parts.push(group);
  });
  return parts;
}

/** Whether the parts form groups of thousands: `1.299.000`, or in lakh and crore `1,41,999`. */
function grouped(parts: string[], mark: DecimalSeparator): boolean {
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return true;
  if (first.length > 3 || first.startsWith('0') || rest.at(-1)?.length !== 3) return false;
  if (rest.every((part) => part.length === 3)) return true;
  return mark === ',' && first.length <= 2 && rest.slice(0, -1).every((part) => part.length === 2);
}
