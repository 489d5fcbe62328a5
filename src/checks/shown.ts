// Decides whether a listing shows a field or a disclosure.

import type { CheckContext } from '../engine/run/check-context.ts';
import { fieldOf } from '../engine/run/field-of.ts';
import type { BlockRole } from '../model/listing/block-roles.ts';
import type { Requires } from '../model/rule/rule.ts';

/** Roles whose text does not state the seller's terms. */
const NOT_TERMS: ReadonlySet<string> = new Set<BlockRole>([
  'review',
  'question',
  'related',
  'summary',
  'markup',
  'answer',
  'testimonial',
]);

/** Whether the listing has the field, or a match of the disclosure's concept. */
export function isShown(one: Requires['anyOf'][number], { extraction, scanned }: CheckContext): boolean {
  if ('field' in one) return fieldOf(extraction.listing, one.field) !== undefined;
  return (scanned.matches.get(one.disclosure) ?? []).some(
    (match) => !match.negated && !NOT_TERMS.has(extraction.listing.blocks[match.block]?.role ?? ''),
  );
}
