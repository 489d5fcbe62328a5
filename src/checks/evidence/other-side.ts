import { toClaim } from '../../claims/listing/scanned-listing.ts';
import type { CheckContext, SharedSubject } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Against } from '../../model/rule/rule.ts';
import { claimsOf } from './claims-of.ts';
import { fieldSide } from './field-side.ts';
import { quoteSpan } from './quote-span.ts';

/** Returns the other side that a rule names: a field's value, or the first claim of a kind. */
export function otherSide({ field, claim }: Against, context: CheckContext): Evidence | undefined {
  if (field !== undefined) return fieldSide(context.extraction, field);
  const [match] = claimsOf(context.scanned, claim ?? []);
  if (match === undefined) return undefined;
  const { block, start, end } = toClaim(context.scanned, match);
  return quoteSpan(context.scanned, block, start, end);
}

/** Returns what both sides describe. Without another side, one statement contradicts itself. */
export function sharedSubject({ field, claim, what }: Against): SharedSubject {
  return field === undefined && claim === undefined
    ? { what, of: 'statement', because: 'statement' }
    : { what, of: 'goods', because: 'denied' };
}
