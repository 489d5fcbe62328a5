import type { PriceFacts } from './price-facts.ts';
import type { Money } from '../../model/listing/listing.ts';
import { flat } from '../../text/memory/detach-string.ts';

import { S } from '../words/signals.ts';
import type { BuyButton } from './buttons.ts';
import { choose, marked, visible, type Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { readListPrice } from './list-price.ts';
import { localCurrency } from './local-currency.ts';
import { markedPrices, type MarkedPrice } from './markup-prices.ts';
import type { PriceCandidate } from './price-candidates.ts';
import { weighTogether, type Scored } from './price-neighbours.ts';

export function readPrice(context: Context, candidates: PriceCandidate[], buttons: BuyButton[]): PriceFacts {
  const { page } = context;
  const markup = markedPrices(context);
  const hint = context.currencyHint ?? localCurrency(context.money.locale);
  const anchor =
    buttons.find((button) => !button.outside && !button.hidden && button.block >= context.titleBlock) ??
    buttons.find((b) => !b.outside);
  const usual = candidates.some(({ found }) => found.currency === hint) ? hint : undefined;
  const scored = candidates
    .map((candidate) => scorePrice(context, candidate, markup, anchor, usual))
    .sort((a, b) => b.score - a.score);

  weighTogether(page, scored);
  const pool: Candidate<Money>[] = scored
    .filter(({ score, candidate }) => score > -2 && candidate.found.amount > 0)
    .slice(0, 24)
    .map(({ candidate, score, reasons }) =>
      visible(
        page,
        {
          amount: candidate.found.amount,
          currency: candidate.found.currency ?? hint ?? null,
        },
        score,
        candidate,
        reasons,
      ),
    );
  for (const price of markup) {
    if (price.role !== 'price' || !(price.amount > 0)) continue;
    const base = price.source === 'meta' ? 3 : 3.6;
    pool.push(
      marked(
        page,
        { amount: price.amount, currency: price.currency ?? hint ?? null },
        base,
        price.literal,
        price.source,
        ['stated by the markup'],
      ),
    );
  }
  const chosen = choose(pool, 0.3);
  const facts: PriceFacts = { conditionalPrices: [], evidence: {}, block: -1 };
  if (!chosen) return facts;
  facts.price = chosen.value;
  facts.evidence.price = chosen.evidence.filter(
    (one, rank) => rank === 0 || !one.reasons?.some((reason) => OTHER_KIND.test(reason)),
  );
  facts.block = chosen.evidence[0]!.block ?? -1;
  const main = scored.find(
    (one) => one.candidate.block === facts.block && one.candidate.start === chosen.evidence[0]!.start,
  );
  readListPrice(context, facts, scored, markup, main);
  readRange(facts, main, markup);
  readOthers(context, facts, scored);
  return facts;
}

/** A crossed-out price, a rate or a saving is no second price. */
const OTHER_KIND = /^looks like (?!conditional)/;

function scorePrice(
  context: Context,
  candidate: PriceCandidate,
  markup: MarkedPrice[],
  anchor: BuyButton | undefined,
  hint: string | undefined,
): Scored {
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string) => {
    score += points;
    reasons.push(reason);
  };
  const { signals, found, block, kind } = candidate;
  const text = context.page.blocks[block]!;
  if (kind !== 'plain')
    add(
      kind === 'conditional' ? -2.5 : candidate.guessed ? -3.5 : -6,
      `looks like ${kind}${candidate.condition ? ` (${candidate.condition})` : ''}`,
    );
  if (signals & S.price) add(2.5, 'in an element for prices');
  if (signals & S.current) add(1, 'marked as the current price');
  if (signals & S.buy) add(0.7, 'in the buy box');
  if (candidate.element.attribs.itemprop === 'price' || candidate.element.outer?.attribs.itemprop === 'price')
    add(1.5, 'itemprop price');
  const rest = text.text.length - (candidate.end - candidate.start);
  if (rest <= 14) add(1.5, 'stands alone');
  else if (rest > 120) add(-2.5, 'in running text');
  const fromTitle = block - context.titleBlock;
  const fromButton = anchor ? Math.abs(block - anchor.block) : Infinity;
  const titleNear =
    context.titleBlock < 0
      ? 0
      : fromTitle >= 0
        ? Math.max(0, 4 - fromTitle / 8)
        : Math.max(-3, 1.5 + fromTitle / 6);
  const buttonNear = Math.max(0, 3.5 - fromButton / 5);
  const words = [
    context.titleBlock < 0
      ? ''
      : `${Math.abs(fromTitle)} blocks ${fromTitle < 0 ? 'before' : 'after'} the title`,
    anchor ? `${fromButton} from the buy button` : '',
  ];
  add(
    Math.max(titleNear, buttonNear) + 0.5 * Math.max(0, Math.min(titleNear, buttonNear)),
    words.filter(Boolean).join(', '),
  );
  if (candidate.outside) add(-5, `in ${candidate.role}`);
  else if (signals & (S.related | S.nav | S.footer)) add(-2, 'among other products');
  if (candidate.card) add(-4, 'in one of several like cards');
  if (text.hidden) add(-4, 'hidden');
  if (signals & S.dialog) add(-2, 'in a dialog');
  if (candidate.element.inherited & S.link) add(-1.5, 'in a link');
  if (found.amount === 0) add(-5, 'zero');
  if (candidate.tax === 'net') add(-2, 'tax is still to come');
  if (candidate.current) add(1, 'called the price of now');
  if (candidate.forAll) add(1.5, 'what everyone pays');
  if (hint && found.currency && found.currency !== hint) add(-1.5, 'in another currency');
  const same = markup.filter(
    (price) => price.role === 'price' && Math.abs(price.amount - found.amount) < 0.005,
  );
  if (same.some((price) => price.source !== 'meta')) add(3, 'the markup says the same');
  else if (same.length > 0) add(2, 'the meta data says the same');
  if (found.symbol === null) add(-1, 'no currency');
  return { candidate, score, reasons };
}

function readRange(facts: PriceFacts, main: Scored | undefined, markup: MarkedPrice[]): void {
  const { amount, currency } = facts.price!;
  const upper =
    main?.candidate.found.upper ?? markup.find((price) => price.amount === amount && price.high)?.high;
  if (upper !== undefined && upper > amount) facts.priceRange = { low: amount, high: upper, currency };
}

function readOthers(context: Context, facts: PriceFacts, scored: Scored[]): void {
  for (const { candidate } of scored) {
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
        visible(context.page, found.amount, 0, candidate).evidence,
      );
    } else if (kind === 'unit' && !facts.unitPrice && Math.abs(candidate.block - facts.block) < 12) {
      const unit = /^\s*(?:\(\s*)?(?:\/|per|pro|je|par|por|al|le|the|a)\s*([\d.,]*\s?\p{L}+[²³]?)/iu.exec(
        candidate.after,
      )?.[1];
      if (unit) {
        facts.unitPrice = { amount: found.amount, currency, unit: flat(unit) };
        facts.evidence.unitPrice = [visible(context.page, found.amount, 0, candidate).evidence];
      }
    }
  }
}
