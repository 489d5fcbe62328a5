// Sums that stand on the page from its title on, whatever they are of.
import type { CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { quoteSpan } from '../evidence/quote-span.ts';

/** A price alone, or with little beside it. */
const LONGEST = 60;

/** From the title on. */
export function shownPrices({ scanned, extraction: { listing } }: CheckContext): Evidence[] {
  const title = listing.blocks.findIndex(({ role }) => role === 'title');
  return listing.blocks.flatMap(({ text, role }, block) =>
    title < 0 || block < title || text.length > LONGEST || role === 'footer'
      ? []
      : findPrices(text).map(({ start, end, amount, currency }) =>
          quoteSpan(scanned, block, start, end, { amount, currency }),
        ),
  );
}
