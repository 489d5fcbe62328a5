import { isDay } from '../../app/check/is-day.ts';
import { AppError } from '../../model/error/app-error.ts';
import { said } from '../../model/error/said.ts';

/** `--law` as a list. */
export function lawsOf(value: string): string[] | 'auto' {
  if (value === 'auto') return 'auto';
  return value
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
}

/** `--as-of`, or today. */
export function asOfDate(value: string | undefined): string {
  if (value === undefined) return new Date().toISOString().slice(0, 10);
  if (!isDay(value)) {
    throw new AppError('usage', { detail: said('notDate', { value }) });
  }
  return value;
}
