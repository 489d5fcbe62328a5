import { isDay } from '../../model/text/is-day.ts';
import { AppError } from '../../model/error/app-error.ts';
import { messagePart } from '../../model/error/message-part.ts';

/** Parses `--law`: "cn, EU" → ["cn", "eu"]. */
export function lawsOf(value: string): string[] | 'auto' {
  if (value === 'auto') return 'auto';
  return value
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
}

/** Returns the day of `--as-of` or today, as YYYY-MM-DD. Throws `usage` for an invalid date. */
export function asOfDate(value: string | undefined): string {
  if (value === undefined) return new Date().toISOString().slice(0, 10);
  if (!isDay(value)) {
    throw new AppError('usage', { detail: messagePart('notDate', { value }) });
  }
  return value;
}
