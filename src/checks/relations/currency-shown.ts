import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { currenciesMarked } from '../../quantity/currency/currency-marks.ts';
import { parsePrice } from '../../quantity/money/parse-price.ts';
import { isMarkup, isOwnEvidence, isSaidAgain } from '../evidence/own-evidence.ts';
import { amountOf } from './amount-of.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { onPage } from './need-cases.ts';

/** The mark beside the price a buyer sees can stand for the currency that the markup names: "$" for CLP, not for EUR. */
const currencyShown: RelationCheck = ({ extraction }) => {
  const prices = (extraction.evidence.price ?? []).filter(
    (one) => one.source === 'visible' && isOwnEvidence(one, extraction.listing),
  );
  const shown = prices.flatMap((evidence) => {
    const symbol = parsePrice(evidence.quote)?.symbol;
    const codes = symbol === undefined || symbol === null ? [] : currenciesMarked(symbol);
    return codes.length === 0 ? [] : [{ evidence, codes }];
  });
  const marked = extraction.evidence['priceCurrency'] ?? [];
  const sums = (extraction.evidence.price ?? []).filter(isMarkup);
  const again = marked.find(isSaidAgain);
  const before = marked.find((one) => one.source === again?.source && one.value !== again?.value);
  if (again !== undefined && before !== undefined) return twoTexts(before, again);
  const [first] = shown;
  if (first === undefined || marked.length === 0) return INAPPLICABLE;
  const agrees = (value: unknown) => shown.some(({ codes }) => codes.includes(String(value)));
  for (const source of new Set(marked.map((one) => one.source))) {
    const own = marked.filter((one) => one.source === source);
    const other = own.find((one) => !agrees(one.value));
    // Prices in several currencies, one of them the buyer's.
    if (other === undefined || own.some((one) => agrees(one.value))) continue;
    // Another sum in another currency is what a buyer elsewhere is shown.
    const isSameSum = sums.some(
      (one) =>
        one.source === source &&
        shown.some(({ evidence }) => amountOf(evidence.value) === amountOf(one.value)),
    );
    if (isSameSum) return twoTexts(first.evidence, other);
  }
  return PASS;
};

export const relation: Relation = {
  name: 'currency-shown',
  needs: [onPage('price')],
  same: { what: 'currency', of: 'offer', because: 'field' },
  check: currencyShown,
};
