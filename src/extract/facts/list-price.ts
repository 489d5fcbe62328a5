import type { Listing } from '../../model/listing/listing.ts';
import { flat } from '../../text/memory/detach-string.ts';
import type { Page } from '../html/page.ts';
import { choose, marked, visible, type Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import type { MarkedPrice } from './markup-prices.ts';
import { isLoose, type PriceCandidate } from './price-candidates.ts';
import { isDiscounted, isRegular, isUsualBeside, statedDiscounts } from './price-discounts.ts';
import type { Scored } from './price-neighbours.ts';
import type { PriceFacts } from './price-facts.ts';

export function readListPrice(
  context: Context,
  facts: PriceFacts,
  scored: Scored[],
  markup: MarkedPrice[],
  main: Scored | undefined,
): void {
  const { page } = context;
  const amount = facts.price!.amount;
  const pool: Candidate<NonNullable<Listing['listPrice']>>[] = [];
  const percents = main ? statedDiscounts(page, main.candidate.block) : [];
  for (const { candidate } of scored) {
    const why =
      candidate === main?.candidate
        ? undefined
        : (earlierPrice(page, candidate, amount, percents) ??
          (main?.candidate.current && isLoose(candidate) && isUsualBeside(candidate, main.candidate)
            ? 'the price of now stands beside it'
            : undefined));
    if (!why || candidate.card || candidate.outside || page.blocks[candidate.block]!.hidden) continue;
    const value = candidate.found.amount;
    if (value <= amount * 1.001 || value > amount * 20) continue;
    const distance = main
      ? Math.abs(candidate.block - main.candidate.block)
      : Math.abs(candidate.block - context.titleBlock);
    if (distance > 14) continue;
    const label = /(?<![\p{L}\s.])[\s.]*(\p{L}[\p{L}\s.]*)(?:[:：]\s*)?$/u
      .exec(candidate.before)?.[1]
      ?.trim();
    pool.push(
      visible(
        page,
        {
          amount: value,
          currency: candidate.found.currency ?? facts.price!.currency,
          ...(label && label.length < 40 ? { label: flat(label) } : {}),
        },
        6 - distance / 4 + (candidate.struck ? 1 : 0) - (candidate.lowest ? 1.5 : 0),
        candidate,
        [why, `${distance} blocks from the price`],
      ),
    );
  }
  for (const price of markup) {
    if (price.role === 'list' && price.amount > amount)
      pool.push(
        marked(
          page,
          { amount: price.amount, currency: price.currency ?? facts.price!.currency },
          1,
          price.literal,
          price.source,
          ['list price of the markup'],
        ),
      );
  }
  const chosen = choose(pool);
  if (!chosen) return;
  facts.listPrice = chosen.value;
  facts.evidence.listPrice = chosen.evidence;
}

function earlierPrice(
  page: Page,
  candidate: PriceCandidate,
  amount: number,
  percents: number[],
): string | undefined {
  if (candidate.struck) return 'crossed out';
  if (candidate.kind === 'list') return 'labelled as an earlier or recommended price';
  if (candidate.kind === 'saving' && isRegular(candidate)) return 'in an element for the regular price';
  if (candidate.kind !== 'plain') return undefined;
  if (isDiscounted(candidate.found.amount, amount, percents))
    return 'the stated discount leads from it to the price';
  return isRegular(candidate) ? 'in an element for the regular price' : undefined;
}
