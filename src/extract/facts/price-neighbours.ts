import type { Page } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { isLoose, type PriceCandidate } from './price-candidates.ts';
import { isDiscounted, isRegular, isUsualBeside, statedDiscounts } from './price-discounts.ts';

export interface Scored {
  candidate: PriceCandidate;
  score: number;
  reasons: string[];
}

/** What the prices of a page say about each other; changes their scores and sorts them. */
export function weighTogether(page: Page, scored: Scored[]): void {
  lowerConditional(scored);
  lowerNet(scored);
  liftRegular(scored);
  lowerEarlier(page, scored);
  lowerUsual(scored);
}

/** What only some pay is not the price where the price for all stands beside it. */
function lowerConditional(scored: Scored[]): void {
  const open = scored.filter(
    ({ candidate }) => candidate.signals & S.price && isLoose(candidate) && candidate.found.symbol !== null,
  );
  for (const one of scored) {
    const { kind, block } = one.candidate;
    if (kind !== 'conditional' || !open.some(({ candidate }) => Math.abs(candidate.block - block) <= 6))
      continue;
    one.score -= 3;
    one.reasons.push('a price for all stands beside it');
  }
  scored.sort((a, b) => b.score - a.score);
}

/** Where a price with its tax stands beside one that is lower by a rate of tax, the lower one is without. */
function lowerNet(scored: Scored[]): void {
  const gross = scored.filter(({ candidate }) => candidate.tax === 'gross' && isLoose(candidate));
  for (const { candidate: whole } of gross)
    for (const one of scored) {
      const { tax, block, found } = one.candidate;
      if (
        tax !== undefined ||
        Math.abs(block - whole.block) > 2 ||
        !isRateOfTax(whole.found.amount / found.amount)
      )
        continue;
      one.score -= 2;
      one.reasons.push('the price with its tax stands beside it');
    }
}

const RATES_OF_TAX = [5, 5.5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27];
const isRateOfTax = (ratio: number) => RATES_OF_TAX.some((rate) => Math.abs(ratio - 1 - rate / 100) < 0.002);

/** A regular price beside one for members is what all others pay, not an earlier one. */
function liftRegular(scored: Scored[]): void {
  const some = scored.filter(({ candidate }) => candidate.kind === 'conditional' && !candidate.outside);
  if (some.length === 0) return;
  for (const one of scored) {
    const { kind, struck, regular, block, found } = one.candidate;
    if (kind !== 'list' || struck || !regular) continue;
    const beside = (other: Scored) => Math.abs(other.candidate.block - block) <= 4;
    if (!some.some((other) => beside(other) && other.candidate.found.amount < found.amount)) continue;
    if (
      scored.some(
        (other) => isLoose(other.candidate) && other.candidate.found.symbol !== null && beside(other),
      )
    )
      continue;
    one.score += 6;
    one.reasons.push('the regular price beside one for some');
  }
}

/** Of two prices side by side the higher is the earlier one, above all where a stated discount leads from it to the lower. */
function lowerEarlier(page: Page, scored: Scored[]): void {
  const open = scored.filter(({ candidate }) => isLoose(candidate)).slice(0, 12);
  for (const higher of open) {
    const { block, found, element } = higher.candidate;
    const beside = open.filter(
      ({ candidate }) =>
        candidate.found.amount < found.amount &&
        candidate.found.amount > found.amount / 8 &&
        candidate.found.currency === found.currency &&
        candidate.tax !== 'net' &&
        Math.abs(candidate.block - block) <= 2,
    );
    if (beside.length === 0) continue;
    const percents = statedDiscounts(page, block);
    const stated = beside.some(({ candidate }) =>
      isDiscounted(found.amount, candidate.found.amount, percents),
    );
    const sameParent = beside.some(
      ({ candidate }) =>
        candidate.element !== element &&
        candidate.element.outer === element.outer &&
        (higher.candidate.signals & S.price || candidate.block === block),
    );
    if (stated && !higher.candidate.forAll && !hasEarlier(scored, higher)) {
      higher.score -= 3;
      higher.reasons.push('the stated discount leads from it to the price beside it');
    } else if (isRegular(higher.candidate)) {
      higher.score -= 2.2;
      higher.reasons.push('in an element for the regular price');
    } else if (sameParent && !higher.candidate.forAll) {
      higher.score -= 1;
      higher.reasons.push('a lower price stands beside it');
    }
  }
  scored.sort((a, b) => b.score - a.score);
}

/** In one text with a crossed-out price it is what that came down to. */
const hasEarlier = (scored: Scored[], { candidate }: Scored) =>
  scored.some(
    ({ candidate: other }) =>
      other.struck && other.block === candidate.block && other.found.amount > candidate.found.amount,
  );

/** "Price" beside a lower "sale price" is the usual one. */
function lowerUsual(scored: Scored[]): void {
  const now = scored.filter(({ candidate }) => candidate.current && isLoose(candidate));
  for (const one of scored) {
    if (now.length === 0) return;
    const { candidate } = one;
    if (
      candidate.current ||
      !isLoose(candidate) ||
      !now.some((lower) => isUsualBeside(candidate, lower.candidate))
    )
      continue;
    one.score -= 2.5;
    one.reasons.push('a lower price called that of now stands beside it');
  }
  scored.sort((a, b) => b.score - a.score);
}
