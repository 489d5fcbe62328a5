import { fieldOf } from '../engine/run/field-of.ts';
import {
  INAPPLICABLE,
  ON_LINKED_PAGE,
  PASS,
  type CheckContext,
  type Predicate,
} from '../engine/run/check-context.ts';
import type { Requires } from '../model/rule/rule.ts';

/** Roles whose text is not the seller's word on its terms. */
const NOT_TERMS: ReadonlySet<string> = new Set(['review', 'question', 'related']);

/** The listing shows one of the fields or disclosures, or links to the page that is for them. */
export const requires: Predicate<'requires'> = {
  name: 'requires',
  prepare:
    ({ anyOf, linkedAs = [] }) =>
    (context) => {
      if (anyOf.some((one) => isShown(one, context))) return PASS;
      const disclosures = anyOf.flatMap((one) => ('disclosure' in one ? [one.disclosure] : []));
      if (disclosures.length > 0 && !context.isWorded(disclosures)) return INAPPLICABLE;
      if (linkedAs.some((concept) => context.linked.has(concept))) return ON_LINKED_PAGE;
      const { listing } = context.extraction;
      if (listing.completeness === 'shell') return { outcome: 'fail', hits: [{ reason: 'shell-page' }] };
      return { outcome: 'fail', hits: [{}] };
    },
};

function isShown(one: Requires['anyOf'][number], { extraction, scanned }: CheckContext): boolean {
  if ('field' in one) return fieldOf(extraction.listing, one.field) !== undefined;
  return (scanned.matches.get(one.disclosure) ?? []).some(
    (match) => !match.negated && !NOT_TERMS.has(extraction.listing.blocks[match.block]?.role ?? ''),
  );
}
