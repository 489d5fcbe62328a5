import { FALLBACK_LAWS } from '../claims/infer-laws.ts';
import { jurisdictionOf } from '../engine/prepare-rules.ts';
import { AppError } from '../model/app-error.ts';
import type { Law } from '../model/law.ts';

/** `--law`: `auto` or jurisdictions that some law entry belongs to. */
export function lawsOption(value: string, laws: Readonly<Record<string, Law>>): readonly string[] | 'auto' {
  if (value === 'auto') return 'auto';
  const known = new Set([...Object.keys(laws).map(jurisdictionOf), ...FALLBACK_LAWS]);
  const wanted = value
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
  for (const one of wanted) {
    if (!known.has(one)) {
      throw new AppError('jurisdiction-unknown', { law: one, known: [...known].sort().join(', ') });
    }
  }
  return wanted;
}

/** `--as-of`, or today. */
export function asOfDate(value: string | undefined): string {
  if (value === undefined) return new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new AppError('usage', { detail: `“${value}” is not a date; write it YYYY-MM-DD` });
  }
  return value;
}
