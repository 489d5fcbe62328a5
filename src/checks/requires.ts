import { INAPPLICABLE, ON_LINKED_PAGE, PASS, type Predicate } from '../engine/run/check-context.ts';
import { isShown } from './shown.ts';

/**
 * The predicate `requires`: the listing shows one of the fields or disclosures, or links to a page for
 * them.
 */
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
