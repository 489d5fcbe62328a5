// Compares the currency mark beside the visible price with the markup's currency.

import { INAPPLICABLE, PASS, type CheckContext, type CheckResult } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { currenciesMarked } from '../../quantity/currency/currency-marks.ts';
import { parsePrice } from '../../quantity/money/parse-price.ts';
import { isMarkup, isOwnEvidence, isRepeatedInMarkup } from '../evidence/own-evidence.ts';
import { amountOf } from './amount-of.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { shownPrices } from './shown-prices.ts';
import { twoTexts } from './two-texts.ts';
import { onPage } from './need-cases.ts';

/** Fails where the visible mark cannot stand for the markup's currency: "$" fits CLP, not EUR. */
const currencyShown: RelationCheck = (context) => {
  const { extraction } = context;
  const prices = (extraction.evidence.price ?? []).filter(
    (one) => one.source === 'visible' && isOwnEvidence(one, extraction.listing),
  );
  const shown = prices.flatMap((evidence) => {
    const codes = codesBeside(evidence, extraction.listing);
    return codes.length === 0 ? [] : [{ evidence, codes }];
  });
  const marked = extraction.evidence['priceCurrency'] ?? [];
  const sums = (extraction.evidence.price ?? []).filter(isMarkup);
  const again = marked.find(isRepeatedInMarkup);
  const before = marked.find((one) => one.source === again?.source && one.value !== again?.value);
  if (again !== undefined && before !== undefined) return twoTexts(before, again);
  const [first] = shown;
  if (marked.length === 0) return INAPPLICABLE;
  if (first === undefined) return prices.length === 0 ? offeredSum(context, marked) : INAPPLICABLE;
  const agrees = (value: unknown) => shown.some(({ codes }) => codes.includes(String(value)));
  // The same amount in another currency; a buyer elsewhere would see another amount.
  const shownSums = shown.map(({ evidence }) => amountOf(evidence.value));
  const wrong = sums.find((one) => {
    const code = currencyOf(one.value);
    return code !== undefined && shownSums.includes(amountOf(one.value)) && !agrees(code);
  });
  const named = marked.find(
    (one) => one.source === wrong?.source && one.value === currencyOf(wrong?.value) && !agrees(one.value),
  );
  if (named !== undefined) return twoTexts(first.evidence, named);
  return PASS;
};

/** Without a certain price, compares the amount of the markup's only offer wherever the page shows it. */
function offeredSum(context: CheckContext, marked: readonly Evidence[]): CheckResult {
  const { listing } = context.extraction;
  const [offer, ...others] = listing.offers;
  const named = marked.find(({ value }) => value === offer?.price?.currency);
  if (offer?.price === undefined || named === undefined || others.length > 0) return INAPPLICABLE;
  const { amount, currency } = offer.price;
  const same = shownPrices(context)
    .filter((one) => amountOf(one.value) === amount)
    .map((evidence) => ({ evidence, codes: codesBeside(evidence, listing) }))
    .filter(({ codes }) => codes.length > 0);
  const [shown] = same;
  if (shown === undefined) return INAPPLICABLE;
  const fits = same.some(({ codes }) => codes.includes(currency ?? ''));
  return fits ? PASS : twoTexts(shown.evidence, named, 'same-thing');
}

/** How many characters around the figure are read, for a mark in an element of its own: "US $". */
const REACH = 6;

/** Returns the currencies that the mark in or beside a price can stand for. */
function codesBeside({ quote, block, start = 0, end = 0 }: Evidence, { blocks }: Listing): readonly string[] {
  const text = blocks[block ?? -1]?.text ?? '';
  for (const words of [quote, text.slice(Math.max(0, start - REACH), end), text.slice(start, end + REACH)]) {
    const symbol = parsePrice(words)?.symbol?.replace(/\s/g, '');
    const codes = symbol === undefined ? [] : currenciesMarked(symbol);
    if (codes.length > 0) return codes;
  }
  return [];
}

function currencyOf(value: unknown): string | undefined {
  const code =
    typeof value === 'object' && value !== null && 'currency' in value ? value.currency : undefined;
  return typeof code === 'string' ? code : undefined;
}

export const relation: Relation = {
  name: 'currency-shown',
  needs: [onPage('priceCurrency')],
  same: { what: 'currency', of: 'offer', because: 'field' },
  check: currencyShown,
};
