// Finds stated discounts and CSS classes of regular prices.
import { closest, type Page, type PageElement } from '../html/page.ts';
import type { PriceCandidate } from './price-candidates.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/** Returns true if one of the percentages, ±1, is the discount between two amounts. */
export const isDiscounted = (from: number, to: number, percents: readonly number[]) =>
  percents.some((one) => Math.abs(one - (1 - to / from) * 100) <= 1);

/** Returns the percentages near a price: "-41 %" → 41, "32% off" → 32. */
export function statedDiscounts(page: Page, block: number): number[] {
  const found: number[] = [];
  for (let i = Math.max(0, block - 4); i <= Math.min(page.blocks.length - 1, block + 4); i++) {
    const { text } = page.blocks[i]!;
    if (text.length > 120) continue;
    for (const match of allMatches(text, /(?<![\d.,])(\d{1,2})\s?%(?!\s?(?:vol|alc))/g))
      if (Number(match[1]) >= 3) found.push(Number(match[1]));
  }
  return found;
}

const REGULAR_CLASS = /regular|standard|normal|original|full[-_]?price|(?:^|[-_\s])org(?:$|[-_\s])/i;

export function isRegular(candidate: PriceCandidate): boolean {
  const isNamed = ({ attribs }: PageElement) =>
    REGULAR_CLASS.test(attribs.class ?? '') ||
    REGULAR_CLASS.test(attribs['data-testid'] ?? attribs['data-test'] ?? attribs['data-qa'] ?? '');
  return closest(candidate.element, isNamed, 3) !== undefined;
}
