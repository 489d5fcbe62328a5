// Compares prices in the text of a catalogue's row with the row's price columns, those of a draft with its label.
import { wordSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { fieldSide } from '../evidence/field-side.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { amountOf } from './amount-of.ts';
import { showsSigns } from './need-cases.ts';
import { findInStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { anyCase } from '../../text/match/any-case.ts';

const REACH = 24;
/** Limit of characters between the phrase and its amount, enough for a currency. */
const FARTHEST = 6;
/** Largest ratio of two prices of the same goods. */
const FURTHEST = 2;
const SAME = 0.006;

const WORDS = declareWords('price-told', ({ source, pattern }) => ({
  told: anyCase(
    `(?<!\\p{L})${source('price')}(?= ?[^\\p{L}]?\\s?\\D{0,4}\\d)|${source('price-unspaced')}(?=\\s?\\D{0,4}\\d)`,
    'gu',
  ),
  other: pattern('other'),
  /** The label of the price that all pay. */
  label: anyCase(`^${source('label')}$`),
  price: anyCase(`${source('price')}|${source('price-unspaced')}`),
}));
const PRICED = wordSign(WORDS, ({ price }) => price);

/** Fails where the text gives a price that no column has. */
const priceTold: RelationCheck = (context) => {
  const { scanned, extraction } = context;
  const { told, other } = scanned.words.of(WORDS);
  // Searched first: most texts give no price, and reading the row's evidence takes longer.
  const spoken = findInStatements(scanned, told, PRICED);
  const { source, offers } = extraction.listing;
  if (source === 'page' || spoken.length === 0 || offers.length > 1) return INAPPLICABLE;
  const price = source === 'draft' ? labelledPrice(context) : fieldSide(extraction, 'price');
  const asked = amountOf(price?.value);
  if (price === undefined || asked === undefined) return INAPPLICABLE;
  const own = [asked, ...ownPrices(context)];
  let compared = false;
  for (const { block, start, end, clause } of spoken) {
    const { text = '', role } = scanned.listing.blocks[block] ?? {};
    const [found, next] = findPrices(text.slice(start, end + REACH));
    if (price.block === block && start < (price.end ?? 0) && (price.start ?? 0) < end + REACH) continue;
    if (role === 'policy' || found === undefined || other.test(clause)) continue;
    const from = start + found.start;
    // "Now £20 to £30" is a range, or several goods.
    if (from - end > FARTHEST || (next !== undefined && next.start < found.end + FARTHEST)) continue;
    const { amount, currency } = found;
    if (amount === undefined || !isSameMoney(currency, extraction.listing.price?.currency)) continue;
    compared = true;
    if (own.some((one) => Math.abs(one - amount) <= SAME * Math.max(one, amount))) return PASS;
    if (Math.max(asked, amount) > FURTHEST * Math.min(asked, amount)) continue;
    return twoTexts(
      quoteSpan(scanned, block, from, start + found.end, { amount, currency }),
      price,
      'same-thing',
    );
  }
  return compared ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'price-told',
  needs: [showsSigns(PRICED)],
  same: { what: 'price', of: 'offer', because: 'field' },
  check: priceTold,
};

/** Returns the only price that a draft labels as such. */
function labelledPrice({ scanned, labelledValues }: CheckContext): Evidence | undefined {
  const { label } = scanned.words.of(WORDS);
  const priced = labelledValues.flatMap(({ name, value, evidence }) => {
    const found = label.test(name.trim()) ? findPrices(value) : [];
    const [{ amount, currency } = { amount: undefined, currency: null }] = found;
    return found.length === 1 && amount !== undefined ? [{ ...evidence, value: { amount, currency } }] : [];
  });
  return priced.length === 1 ? priced[0] : undefined;
}

function ownPrices({ extraction: { evidence, listing } }: CheckContext): number[] {
  const told = [...(evidence.price ?? []), ...(evidence.listPrice ?? [])].map(({ value }) => amountOf(value));
  const own = [listing.price?.amount, listing.listPrice?.amount];
  const offered = listing.offers.flatMap(({ price, listPrice }) => [price?.amount, listPrice?.amount]);
  return [...own, ...told, ...offered].flatMap((one) => (one === undefined || one === null ? [] : [one]));
}

/** Whether currencies allow a comparison. A row often names none. */
function isSameMoney(a: string | null | undefined, b: string | null | undefined): boolean {
  return a === undefined || a === null || b === undefined || b === null || a === b;
}
