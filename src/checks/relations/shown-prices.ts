// Collects the amounts of money on a page, from the title on, whatever they are for.
import type { CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { quoteSpan } from '../evidence/quote-span.ts';

/** Limit of characters of a block with a price. */
const LONGEST = 60;

/** Returns the amounts in short blocks from the title on. */
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
