import type { Listing, Money } from '../../model/listing.ts';
import type { Evidence } from '../../model/evidence.ts';
import { flat } from '../flat.ts';
import type { Page, PageElement } from '../html/page.ts';
import { S } from '../html/signals.ts';
import type { BuyButton } from './buttons.ts';
import { choose, marked, visible, type Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { localCurrency } from './local-currency.ts';
import { markedPrices, type MarkedPrice } from './markup-prices.ts';
import { isLoose, type PriceCandidate } from './price-candidates.ts';

export interface PriceFacts {
  price?: Money;
  listPrice?: NonNullable<Listing['listPrice']>;
  conditionalPrices: Listing['conditionalPrices'];
  unitPrice?: NonNullable<Listing['unitPrice']>;
  priceRange?: NonNullable<Listing['priceRange']>;
  evidence: Record<string, Evidence[]>;
  /** The block the price stands in, -1 where it is only in the markup. */
  block: number;
}

interface Scored {
  candidate: PriceCandidate;
  score: number;
  reasons: string[];
}

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

  lowerConditional(scored);
  lowerNet(scored);
  liftRegular(scored);
  lowerEarlier(page, scored);
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
    if (stated) {
      higher.score -= 3;
      higher.reasons.push('the stated discount leads from it to the price beside it');
    } else if (isRegular(higher.candidate)) {
      higher.score -= 1.5;
      higher.reasons.push('in an element for the regular price');
    } else if (sameParent && !higher.candidate.forAll) {
      higher.score -= 1;
      higher.reasons.push('a lower price stands beside it');
    }
  }
  scored.sort((a, b) => b.score - a.score);
}

const isDiscounted = (from: number, to: number, percents: readonly number[]) =>
  percents.some((one) => Math.abs(one - (1 - to / from) * 100) <= 1);

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

function readListPrice(
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
    const why = candidate === main?.candidate ? undefined : earlierPrice(page, candidate, amount, percents);
    if (!why || candidate.card || candidate.outside || page.blocks[candidate.block]!.hidden) continue;
    const value = candidate.found.amount;
    if (value <= amount * 1.001 || value > amount * 20) continue;
    const distance = main
      ? Math.abs(candidate.block - main.candidate.block)
      : Math.abs(candidate.block - context.titleBlock);
    if (distance > 14) continue;
    const label = /(\p{L}[\p{L}\s.]*?)\s*[:：]?\s*$/u.exec(candidate.before)?.[1]?.trim();
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

/** "-41 %", "32% off" within a few blocks of the price. */
function statedDiscounts(page: Page, block: number): number[] {
  const found: number[] = [];
  for (let i = Math.max(0, block - 4); i <= Math.min(page.blocks.length - 1, block + 4); i++) {
    const { text } = page.blocks[i]!;
    if (text.length > 120) continue;
    for (const match of text.matchAll(/(\d{1,2})\s?%/g))
      if (Number(match[1]) >= 3) found.push(Number(match[1]));
  }
  return found;
}

function isRegular(candidate: PriceCandidate): boolean {
  let up: PageElement | null = candidate.element;
  for (let i = 0; up && i < 3; i++, up = up.outer)
    if (
      /regular|standard|normal|original|full[-_]?price|(?:^|[-_\s])org(?:$|[-_\s])/i.test(
        up.attribs.class ?? '',
      )
    )
      return true;
  return false;
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
      const unit = /^\s*\(?\s*(?:\/|per|pro|je|par|por|al|le|the|a)\s*([\d.,]*\s?\p{L}+[²³]?)/iu.exec(
        candidate.after,
      )?.[1];
      if (unit) {
        facts.unitPrice = { amount: found.amount, currency, unit: flat(unit) };
        facts.evidence.unitPrice = [visible(context.page, found.amount, 0, candidate).evidence];
      }
    }
  }
}
