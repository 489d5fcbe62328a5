// Describes each amount of a page by clues, from which the ranker chooses the price.
import type { Page } from '../html/page.ts';
import { S } from '../words/signals.ts';
import type { PriceCandidate } from './price-candidates.ts';
import { isCurrent, isOfOther, priceWords } from './price-kind.ts';
import { isDiscounted, isRegular, statedDiscounts } from './price-discounts.ts';

const REACH = 3;
const MOST_NEAR = 14;

/**
 * Returns the clues of each amount, from its own words and the amounts near it. Amounts must be in page
 * order.
 */
export function priceClues(
  page: Page,
  sums: readonly PriceCandidate[],
  titleBlock: number,
  hint: string | undefined,
): string[][] {
  let after = 0;
  const percents = new Map<number, number[]>();
  const percentsAt = (block: number) => {
    let known = percents.get(block);
    if (!known) percents.set(block, (known = statedDiscounts(page, block)));
    return known;
  };
  return sums.map((sum, i) => {
    const clues = ownClues(page, sum, hint);
    if (sum.block >= titleBlock && !sum.card && !sum.outside) {
      after++;
      clues.push(`nth:${Math.min(after, 6)}`);
    }
    const near = new Set<string>();
    for (const other of neighbours(sums, i)) {
      besideClues(near, sum, other, percentsAt);
      if (sum.found.currency !== hint && other.found.currency === hint) near.add('beside:own-currency');
    }
    clues.push(...near);
    return clues;
  });
}

function ownClues(page: Page, sum: PriceCandidate, hint: string | undefined): string[] {
  const { found, kind } = sum;
  const clues = [`kind:${kind}`, ...priceWords(sum)];
  if (sum.guessed) clues.push('guessed');
  if (kind === 'plain' && isOfOther(sum)) clues.push('of-other');
  if (sum.struck) clues.push('struck');
  if (isRegular(sum)) clues.push('regular-class');
  if (sum.signals & S.price && !sum.card && !sum.outside) clues.push('in-price');
  clues.push(
    found.symbol === null ? 'sign:none' : /^[A-Z]{3}$/.test(found.symbol) ? 'sign:code' : 'sign:yes',
  );
  if (hint && found.currency) clues.push(found.currency === hint ? 'currency:fits' : 'currency:other');
  if (found.amount === 0) clues.push('zero');
  if (found.upper !== undefined) clues.push('range');
  const written = page.blocks[sum.block]!.text.slice(sum.start, sum.end);
  clues.push(`decimals:${/[.,](\d{1,3})\D*$/.exec(written)?.[1]!.length ?? 0}`);
  clues.push(`digits:${String(Math.trunc(found.amount)).length}`);
  return clues;
}

/** Yields the amounts within `REACH` blocks, on both sides. */
function* neighbours(sums: readonly PriceCandidate[], at: number): Generator<PriceCandidate> {
  const { block } = sums[at]!;
  for (let i = at - 1; i >= Math.max(0, at - MOST_NEAR) && block - sums[i]!.block <= REACH; i--)
    yield sums[i]!;
  for (let i = at + 1; i < Math.min(sums.length, at + MOST_NEAR) && sums[i]!.block - block <= REACH; i++)
    yield sums[i]!;
}

/** Adds clues from comparing an amount with a neighbour: "beside:higher:struck", "discount:to". */
function besideClues(
  near: Set<string>,
  sum: PriceCandidate,
  other: PriceCandidate,
  percentsAt: (block: number) => number[],
): void {
  const mine = sum.found.amount;
  const its = other.found.amount;
  if (mine === 0 || its === 0 || other.card !== sum.card) return;
  const kind = other.struck ? 'struck' : other.kind;
  const order = its === mine ? 'same' : its < mine ? 'lower' : 'higher';
  near.add(`beside:${order}`);
  near.add(`beside:${order}:${kind}`);
  if (other.element.parentElement === sum.element.parentElement || other.block === sum.block)
    near.add(`beside:${order}:close`);
  if (isCurrent(other)) near.add(`beside:${order}:current`);
  if (kind !== 'plain' && kind !== 'list' && kind !== 'struck') return;
  if (order === 'lower' && isDiscounted(mine, its, percentsAt(sum.block))) near.add('discount:from');
  if (order === 'higher' && isDiscounted(its, mine, percentsAt(sum.block))) near.add('discount:to');
  if (order === 'higher' && isRateOfTax(its / mine)) near.add('tax:perhaps-net');
  if (order === 'lower' && isRateOfTax(mine / its)) near.add('tax:perhaps-gross');
}

/** Common VAT rates in percent. Two prices with this ratio may be net and gross. */
const RATES_OF_TAX = [5, 5.5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27];
const isRateOfTax = (ratio: number) => RATES_OF_TAX.some((rate) => Math.abs(ratio - 1 - rate / 100) < 0.002);
