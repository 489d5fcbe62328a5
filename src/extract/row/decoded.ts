// Reads the codes of platforms.
import { cellText } from './cell.ts';
import type { ColumnUse } from './column-layout.ts';

const DIGITS = /^\d+$/;

/** Replaces a platform's code by its meaning, and a price in cents by one in the currency. */
export function decoded({ values, inHundredths }: ColumnUse, value: unknown): unknown {
  if (inHundredths === true) return DIGITS.test(cellText(value)) ? Number(value) / 100 : value;
  if (values === undefined || (typeof value !== 'string' && typeof value !== 'number')) return value;
  return values[String(value).trim()] ?? value;
}
