import { FALLBACK_LAWS } from '../../claims/listing/infer-laws.ts';
import { AppError } from '../../model/error/app-error.ts';
import { jurisdictionOf } from '../../model/rule/jurisdiction-of.ts';
import type { Law } from '../../model/rule/law.ts';

/** `auto`, or jurisdictions that some law entry belongs to. */
export function checkLaws(wanted: readonly string[] | 'auto', laws: Readonly<Record<string, Law>>): void {
  if (wanted === 'auto') return;
  const known = new Set([...Object.keys(laws).map(jurisdictionOf), ...FALLBACK_LAWS]);
  for (const one of wanted) {
    if (!known.has(one))
      throw new AppError('jurisdiction-unknown', { law: one, known: [...known].sort().join(', ') });
  }
}
