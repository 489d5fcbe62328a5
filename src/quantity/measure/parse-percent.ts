import { findQuantities } from './find-quantities.ts';
import type { QuantityOptions } from './quantity.ts';

/** A percentage: `value` is 30 for "30 %". Offsets are UTF-16 and exclude the plus or minus sign. */
export interface Percent {
  value: number;
  /** Upper end of a range: 50 for "30-50 %". */
  upper?: number;
  sign?: '-' | '+';
  start: number;
  end: number;
}

/** Returns every percentage of the text: `30%`, `30 Prozent`, `30-50 %`, 百分之三十. Never throws. */
export function findPercents(text: string, options: QuantityOptions = {}): Percent[] {
  return findQuantities(text, options)
    .filter((found) => found.dimension === 'percent')
    .map(({ value, upper, start, end }) => {
      const sign = /(?:^|[\s(（])([-−–+＋])$/u.exec(text.slice(Math.max(0, start - 2), start))?.[1];
      return {
        value,
        ...(upper === undefined ? {} : { upper }),
        ...(sign === undefined ? {} : { sign: /[+＋]/.test(sign) ? ('+' as const) : ('-' as const) }),
        start,
        end,
      };
    });
}

/** Returns the first percentage of the text, or null. */
export function parsePercent(text: string, options: QuantityOptions = {}): Percent | null {
  return findPercents(text, options)[0] ?? null;
}
