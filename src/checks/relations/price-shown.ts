// Compares the markup's price with amounts on the page, where no visible price is certain.

import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { isMarkup, isOwnEvidence } from '../evidence/own-evidence.ts';
import { amountOf } from './amount-of.ts';
import { onPage } from './need-cases.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { shownPrices } from './shown-prices.ts';
import { twoTexts } from './two-texts.ts';

/** How often a page shows its price; other amounts occur once. */
const OFTEN = 3;
/** Largest ratio of two prices of the same goods. */
const FURTHEST = 2.5;

/**
 * Fails where the page repeats an amount and the markup's price does not occur. Runs only if no visible
 * price is certain.
 */
const priceShown: RelationCheck = (context) => {
  const { evidence, listing } = context.extraction;
  const prices = evidence.price ?? [];
  const marked = prices.filter(isMarkup);
  const [mark] = marked;
  const isTold = prices.some((one) => one.source === 'visible' && isOwnEvidence(one, listing));
  if (mark === undefined || isTold || listing.offers.length > 1) return INAPPLICABLE;
  const shown = shownPrices(context);
  if (shown.some((one) => marked.some((other) => isClose(one, other, 0.01)))) return PASS;
  const [first] = shown;
  if (first === undefined || shown.filter((one) => isClose(one, first, 0.001)).length < OFTEN) return PASS;
  return isClose(first, mark, 1 - 1 / FURTHEST) ? twoTexts(first, mark, 'same-thing') : PASS;
};

export const relation: Relation = {
  name: 'price-shown',
  needs: [onPage('price')],
  same: { what: 'price', of: 'offer', because: 'field' },
  check: priceShown,
};

function isClose(a: Evidence, b: Evidence, share: number): boolean {
  const [x, y] = [amountOf(a.value) ?? 0, amountOf(b.value) ?? 0];
  return Math.abs(x - y) <= share * Math.max(x, y);
}
