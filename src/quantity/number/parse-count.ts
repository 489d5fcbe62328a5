// Reads counts of ratings, buyers and sold pieces: "10k+ sold", "(1.027)", 1.2万+.

import { skipBlanks } from '../text/characters.ts';
import { interpretNumber } from './interpret-number.ts';
import { readMagnitude } from './magnitude.ts';
import { nextNumberStart } from './number-starts.ts';
import { scaled } from './parse-number.ts';
import { scanNumber } from './scan-number.ts';

/** A count of ratings, buyers or sold pieces. Offsets are UTF-16. */
export interface Count {
  value: number;
  /** The count is a lower bound: "10k+", 1.2万+, "over 500". */
  atLeast: boolean;
  start: number;
  end: number;
}

/** Options of `parseCount`. */
export interface CountOptions {
  /** BCP 47 tag of the text. */
  locale?: string | undefined;
}

const COUNTED =
  /^[\s)）+]{0,3}(?:global |verified |customer |product |Kunden)?(?:ratings?|reviews?|votes|opinions|Bewertung|Rezension|avis|évaluation|reseña|opinion|valoracion|calificacion|recension|valutazion|avalia|opiniõ|sold|verkauft|vendid|venta|vendus|vendut|评价|评论|条|人|件|个|笔|レビュー|件の|개)/iu;
const AT_LEAST_BEFORE =
  /(?:over|more than|über|mehr als|plus de|más de|mais de|più di|oltre|超过|超|逾|>)\s?$/iu;

/**
 * Returns the count of a short text, or null: the number beside a counted noun, else the first number.
 * Counts are whole, so one mark before three digits groups: `(1.027)` is 1027. Never throws.
 */
export function parseCount(text: string, options: CountOptions = {}): Count | null {
  let first: Count | null = null;
  for (let i = nextNumberStart(text, 0); i < text.length; i = nextNumberStart(text, i)) {
    const count = readCount(text, i, options);
    if (count === null) {
      i = scanNumber(text, i)?.end ?? i + 1;
      continue;
    }
    if (COUNTED.test(text.slice(count.end, count.end + 28))) return count;
    first ??= count;
    i = count.end;
  }
  return first;
}

function readCount(text: string, at: number, options: CountOptions): Count | null {
  const wide = scanNumber(text, at, true);
  const token = wide?.separators[0] === ' ' ? wide : scanNumber(text, at);
  if (token === null) return null;
  const magnitude = readMagnitude(text, token.end);
  // 1.2万 has a fraction, but 1.027 ratings cannot. The currency JPY makes every lone mark group digits.
  const hints =
    magnitude === null ? { currency: 'JPY' } : { locale: options.locale, doubtful: 'english' as const };
  const reading = interpretNumber(token, hints);
  if (reading === null || (magnitude === null && reading.decimals > 0)) return null;
  const end = magnitude?.end ?? token.end;
  const plus = skipBlanks(text, end);
  const hasPlus = text[plus] === '+' || text[plus] === '＋';
  return {
    value: scaled(reading.value, magnitude?.factor ?? 1),
    atLeast: hasPlus || AT_LEAST_BEFORE.test(text.slice(Math.max(0, at - 12), at)),
    start: at,
    end: hasPlus ? plus + 1 : end,
  };
}
