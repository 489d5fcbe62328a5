import { FALLBACK_LAWS, lawsOfCountry, withWiderLaws } from '../../claims/listing/infer-laws.ts';
import { AppError } from '../../model/error/app-error.ts';
import { messagePart, type Said } from '../../model/error/message-part.ts';
import { jurisdictionOf } from '../../model/rule/jurisdiction-of.ts';
import type { Law } from '../../model/rule/law.ts';

/**
 * Returns the laws of a choice with those that apply beside them.
 * @throws AppError `jurisdiction-unknown`
 */
export function chosenLaws(
  wanted: readonly string[] | 'auto',
  laws: Readonly<Record<string, Law>>,
): string[] | 'auto' {
  const chosen = withWiderLaws(wanted);
  checkLaws(chosen, laws);
  return chosen;
}

/** Throws `jurisdiction-unknown` for a law that no entry belongs to. `auto` is always valid. */
export function checkLaws(wanted: readonly string[] | 'auto', laws: Readonly<Record<string, Law>>): void {
  const unknown = unknownLaw(wanted, laws);
  if (unknown !== undefined) throw new AppError('jurisdiction-unknown', { ...unknown });
}

/** The first law of a choice that no entry belongs to, with what there is instead. */
export interface UnknownLaw {
  law: string;
  known: string;
  similar: Said | string;
}

export function unknownLaw(
  wanted: readonly string[] | 'auto',
  laws: Readonly<Record<string, Law>>,
): UnknownLaw | undefined {
  if (wanted === 'auto') return undefined;
  const known = new Set([...Object.keys(laws).map(jurisdictionOf), ...FALLBACK_LAWS]);
  const law = wanted.find((one) => !known.has(one));
  return law === undefined
    ? undefined
    : { law, known: [...known].sort().join(', '), similar: similarTo(law) };
}

/** Returns a hint with the laws of a country: its code may differ from theirs ("gb" → "uk"). */
function similarTo(country: string): Said | string {
  const names = lawsOfCountry(country);
  return names.length === 0 ? '' : messagePart('didYouMean', { names: names.join(',') });
}
