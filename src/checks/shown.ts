import type { CheckContext } from '../engine/run/check-context.ts';
import { fieldOf } from '../engine/run/field-of.ts';
import type { BlockRole } from '../model/listing/block-roles.ts';
import type { Requires } from '../model/rule/rule.ts';

/** Roles whose text is not the seller's word on its terms. */
const NOT_TERMS: ReadonlySet<string> = new Set<BlockRole>([
  'review',
  'question',
  'related',
  'summary',
  'markup',
  'answer',
  'testimonial',
]);

/** Does the listing have the field, or say what the disclosure is made of? */
export function isShown(one: Requires['anyOf'][number], { extraction, scanned }: CheckContext): boolean {
  if ('field' in one) return fieldOf(extraction.listing, one.field) !== undefined;
  return (scanned.matches.get(one.disclosure) ?? []).some(
    (match) => !match.negated && !NOT_TERMS.has(extraction.listing.blocks[match.block]?.role ?? ''),
  );
}
