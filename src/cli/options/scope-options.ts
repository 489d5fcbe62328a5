import { FALLBACK_LAWS } from '../../claims/infer-laws.ts';
import { jurisdictionOf } from '../../model/rule/jurisdiction-of.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { Law } from '../../model/rule/law.ts';

/** `--law` as a list. */
export function lawsOf(value: string): string[] | 'auto' {
  if (value === 'auto') return 'auto';
  return value
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
}

/** `auto`, or jurisdictions that some law entry belongs to. */
export function checkLaws(wanted: readonly string[] | 'auto', laws: Readonly<Record<string, Law>>): void {
  if (wanted === 'auto') return;
  const known = new Set([...Object.keys(laws).map(jurisdictionOf), ...FALLBACK_LAWS]);
  for (const one of wanted) {
    if (!known.has(one))
      throw new AppError('jurisdiction-unknown', { law: one, known: [...known].sort().join(', ') });
  }
}

/** `--as-of`, or today. */
export function asOfDate(value: string | undefined): string {
  if (value === undefined) return new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new AppError('usage', { detail: `“${value}” is not a date; write it YYYY-MM-DD` });
  }
  return value;
}
