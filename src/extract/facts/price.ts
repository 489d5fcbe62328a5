// Chooses the price, the list price and other prices of a product.
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Listing, Money } from '../../model/listing/listing.ts';
import { flat } from '../../text/memory/detach-string.ts';
import type { Candidate } from '../rank/candidate.ts';
import { rank } from '../rank/ranker.ts';
import { scriptCandidates, sourceCandidate, visibleCandidate, withClues } from './candidate.ts';
import type { Context } from './context.ts';
import { listClues } from './list-clues.ts';
import { localCurrency } from './local-currency.ts';
import { markedPrices, moneyOf, type MarkedPrice } from './markup-prices.ts';
import type { PriceCandidate } from './price-candidates.ts';
import { priceClues } from './price-clues.ts';

/** The prices that a page states, with evidence by field. */
interface PriceFacts {
  price?: Money;
  listPrice?: NonNullable<Listing['listPrice']>;
  conditionalPrices: Listing['conditionalPrices'];
  unitPrice?: NonNullable<Listing['unitPrice']>;
  priceRange?: NonNullable<Listing['priceRange']>;
  evidence: Record<string, Evidence[]>;
  /** Index of the block with the price; -1 if only the markup has it. */
  block: number;
}

const MOST = 500;
const LEAST_MORE = 1.001;
const PRICE_KEY = /price|amount|msrp/;

const amountKey = ({ amount }: Money) => amount.toFixed(2);

/** Returns the price, the list price, the range, the unit price and conditional prices. */
export function readPrice(context: Context, candidates: PriceCandidate[]): PriceFacts {
  const { page, ranking } = context;
  const markup = markedPrices(context);
  const hint = context.currencyHint ?? localCurrency(context.money.locale);
  const sums = candidates.filter(({ found }) => found.amount > 0).slice(0, MOST);
  const clues = priceClues(page, sums, context.titleBlock, hint);
  const pool: Candidate<Money>[] = [
    ...sums.map((sum, i) =>
      visibleCandidate(
        page,
        { amount: sum.found.amount, currency: sum.found.currency ?? hint ?? null },
        sum,
        [],
        clues[i],
      ),
    ),
    ...markup
      .filter(({ amount }) => amount > 0)
      .map(({ amount, currency, literal, source, clues, high }) => {
        const money = { amount, currency: currency ?? hint ?? null };
        const { value, evidence, ...rest } = sourceCandidate(page, money, literal, source, [], clues);
        // Any price within the range of an AggregateOffer agrees with it.
        const isRange = high !== undefined && high > amount;
        return { ...rest, value, evidence: isRange ? { ...evidence, value: { ...money, high } } : evidence };
      }),
    ...scriptCandidates(context, PRICE_KEY, (text) => {
      const money = /^\D{0,4}\d/.test(text) ? moneyOf(text, hint ?? null) : undefined;
      return money && money.amount > 0 ? money : undefined;
    }),
  ];
  const chosen = rank(ranking, 'price', pool, amountKey, isOtherPrice);
  const facts: PriceFacts = { conditionalPrices: [], evidence: {}, block: -1 };
  readListPrice(context, facts, pool, chosen?.value);
  if (!chosen) return facts;
  facts.price = chosen.value;
  facts.evidence.price = chosen.evidence;
  facts.block = chosen.evidence.find(({ block }) => block !== undefined)?.block ?? -1;
  const main = sums.find(
    (sum) => sum.block === chosen.evidence[0]!.block && sum.start === chosen.evidence[0]!.start,
  );
  readRange(facts, main, markup);
  readOthers(context, facts, sums);
  return facts;
}

/** Sets the list price: an earlier or recommended price that is higher than the price. */
function readListPrice(
  context: Context,
  facts: PriceFacts,
  pool: readonly Candidate<Money>[],
  price: Money | undefined,
): void {
  const told = price ? listClues(pool, price.amount) : [];
  const higher = pool
    .map((one, i) => withClues(one, ...(told[i] ?? [])))
    .filter(
      (one) => (!price || isMore(one.value, price)) && !holds(one, 'kind:unit', 'kind:threshold', 'of-other'),
    );
  const chosen = rank(context.ranking, 'listPrice', higher, amountKey, isOtherList);
  if (!chosen || !price) return;
  // A selling price that only the markup has is not shown to buyers.
  const isShown = chosen.evidence.some(({ source }) => !MARKUP.has(source));
  if (!isShown && !higher.some((one) => isMarkedList(one, chosen.value))) return;
  const [first] = chosen.evidence;
  const text = first?.block === undefined ? '' : context.page.blocks[first.block]!.text.slice(0, first.start);
  const label = /(?<![\p{L}\s.])[\s.]*(\p{L}[\p{L}\s.]*)(?:[:：]\s*)?$/u.exec(text)?.[1]?.trim();
  facts.listPrice = { ...chosen.value, ...(label && label.length < 40 ? { label: flat(label) } : {}) };
  facts.evidence.listPrice = chosen.evidence;
}

const MARKUP: ReadonlySet<string> = new Set(['json-ld', 'microdata', 'rdfa', 'meta']);

/** True for the same amount, marked as a list price. */
const isMarkedList = (one: Candidate<Money>, { amount }: Money) =>
  one.value.amount === amount && holds(one, 'prop:list', 'meta:original');

const holds = ({ clues }: Candidate<Money>, ...wanted: string[]) => wanted.some((one) => clues.includes(one));

/**
 * Returns true for amounts that count as a stated price: from markup, or plain ones in a price element.
 * Struck prices and unit prices do not count.
 */
const isOtherPrice = (one: Candidate<Money>) =>
  one.evidence.source !== 'script' &&
  (one.evidence.source === 'visible'
    ? holds(one, 'kind:plain', 'kind:conditional') && holds(one, 'in-price')
    : !holds(one, 'prop:list', 'meta:original'));

const isOtherList = (one: Candidate<Money>) =>
  holds(one, 'prop:list', 'meta:original', 'struck', 'kind:list');

/** Returns true if the amount is higher, in the same currency. */
const isMore = (one: Money, price: Money) =>
  one.amount > price.amount * LEAST_MORE &&
  (one.currency === null || price.currency === null || one.currency === price.currency);

function readRange(facts: PriceFacts, main: PriceCandidate | undefined, markup: MarkedPrice[]): void {
  const { amount, currency } = facts.price!;
  const upper = main?.found.upper ?? markup.find((price) => price.amount === amount && price.high)?.high;
  if (upper !== undefined && upper > amount) facts.priceRange = { low: amount, high: upper, currency };
}

function readOthers(context: Context, facts: PriceFacts, sums: readonly PriceCandidate[]): void {
  for (const candidate of sums) {
    const { found, kind, condition } = candidate;
    if (candidate.card || candidate.outside || context.page.blocks[candidate.block]!.hidden) continue;
    const currency = found.currency ?? facts.price!.currency;
    if (
      kind === 'conditional' &&
      condition &&
      facts.conditionalPrices.length < 8 &&
      Math.abs(candidate.block - facts.block) < 30
    ) {
      facts.conditionalPrices.push({ amount: found.amount, currency, condition: flat(condition) });
      (facts.evidence.conditionalPrices ??= []).push(
        visibleCandidate(context.page, found.amount, candidate).evidence,
      );
    } else if (kind === 'unit' && !facts.unitPrice && Math.abs(candidate.block - facts.block) < 12) {
      const unit = /^\s*(?:\(\s*)?(?:\/|per|pro|je|par|por|al|le|the|a)\s*([\d.,]*\s?\p{L}+[²³]?)/iu.exec(
        candidate.after,
      )?.[1];
      if (unit) {
        facts.unitPrice = { amount: found.amount, currency, unit: flat(unit) };
        facts.evidence.unitPrice = [visibleCandidate(context.page, found.amount, candidate).evidence];
      }
    }
  }
}
