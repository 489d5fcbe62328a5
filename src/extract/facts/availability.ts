// Reads the stock state of a product (InStock, OutOfStock, PreOrder, …).
import type { Availability } from '../../model/listing/availability.ts';
import { daysIn } from '../../quantity/time/parse-duration.ts';
import type { Cards } from '../html/roles.ts';
import type { BuyButton } from '../html/buy-button.ts';
import type { Candidate, Ranked } from '../rank/candidate.ts';
import { plainReason } from '../rank/plain-reason.ts';
import { fold, rank } from '../rank/ranker.ts';
import { literal, type Literal } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import { stateClues, type StateValue } from '../structured/state-values.ts';
import { wholeOf, wordsOf } from '../words/page-words.ts';
import { S } from '../words/signals.ts';
import {
  attributeLiteral,
  metaCandidates,
  sourceCandidate,
  blockCandidates,
  itempropCandidates,
  visibleCandidate,
} from './candidate.ts';
import type { Context } from './context.ts';
import type { Labelled } from './labelled.ts';
import { stockClasses } from './marked-stock.ts';
import { namedValues } from './named-values.ts';
import { availabilityOf, stockOf, wordedAvailability } from './stock-words.ts';

/** Returns the stock state, chosen from texts, buttons, markup, script data and CSS classes. */
export function readAvailability(
  context: Context,
  buttons: BuyButton[],
  priceBlock: number,
  cards: Cards,
  labelled: Labelled[],
): Ranked<Availability> | undefined {
  const stated = statedAvailability(context, priceBlock, buttons, cards);
  const pool = [
    // A delivery time counts as InStock: "Availability: 3 days".
    ...namedValues(context, labelled, { label: LABEL }, (text) =>
      text.length > 60
        ? undefined
        : (stockOf(text) ?? (daysIn(text, context.money.locale) === undefined ? undefined : 'InStock')),
    ),
    ...stated,
    ...markedAvailability(context),
    ...buttonAvailability(context, buttons, cards),
    ...heldAvailability(context),
    ...stockClasses(context),
    ...(context.products.length > 0
      ? []
      : itempropCandidates(context.page, /^availability$/, availabilityOf)),
  ];
  const worded = new Set(stated.map(({ value }) => value));
  return rank(
    context.ranking,
    'availability',
    pool.map((one) => withValue(one, worded, priceBlock >= 0)),
  );
}

/** Labels of a row with the stock: "Stock: 12", "在庫 ◎", "Availability: 3 days". */
const LABEL = wholeOf('stock/label');

/**
 * Adds clues that combine the value with each other clue. The same clue is evidence for one value and against
 * another: a buy button suggests InStock, a "notify me" form suggests OutOfStock.
 */
const withValue = (
  one: Candidate<Availability>,
  worded: ReadonlySet<Availability>,
  priced: boolean,
): Candidate<Availability> => ({
  ...one,
  clues: [
    `is:${one.value}`,
    ...(priced ? [] : [`is:${one.value} unpriced`]),
    // Of several variants, one that can be bought is enough for InStock.
    ...(one.value !== 'InStock' && worded.has('InStock') ? ['beside-in-stock'] : []),
    ...[one.evidence.source, ...one.clues, ...(one.evidence.reasons ?? []).map(plainReason)].map(
      (clue) => `is:${one.value} ${clue}`,
    ),
  ],
});

function statedAvailability(
  { page, titleBlock }: Context,
  priceBlock: number,
  buttons: BuyButton[],
  cards: Cards,
): Candidate<Availability>[] {
  const button = buttons.find((one) => !one.outside && !one.hidden);
  const anchors = [priceBlock, titleBlock, button?.block ?? -1].filter((at) => at >= 0);
  if (anchors.length === 0) return [];
  const found: Candidate<Availability>[] = [];
  const from = Math.max(0, Math.min(...anchors) - 6);
  const until = Math.min(page.blocks.length, Math.max(...anchors) + 40);
  for (let index = from; index < until; index++) {
    const { text, hidden, outside, role, element } = page.blocks[index]!;
    if (hidden || text.length > 140 || outside || role === 'title' || cards.contain(element.index)) continue;
    const read = wordedAvailability(text);
    if (!read || (isVague(text, read) && !(element.inherited & S.stock))) continue;
    found.push(
      visibleCandidate(page, read.value, { block: index, ...read }, ['worded near the price or title']),
    );
  }
  return found;
}

const OF_ANYTHING = wordsOf('stock/of-anything');
const OF_GOODS = wordsOf('stock/of-goods');

/** Returns true if something other than the product is missing: "Image not available", "list unavailable". */
const isVague = (text: string, { value, start, end }: { value: Availability; start: number; end: number }) =>
  value === 'OutOfStock' && start > 2 && OF_ANYTHING.test(text.slice(start, end)) && !OF_GOODS.test(text);

function markedAvailability(context: Context): Candidate<Availability>[] {
  const { page, products, head } = context;
  const found = products.flatMap((product) => {
    const stated: { value: Availability; literal: Literal }[] = [];
    for (const holder of [...offersOf(product), product]) {
      const named = literal(holder, 'availability');
      const value = named && availabilityOf(named.text);
      if (value) stated.push({ value, literal: named });
    }
    // Of several variants, one that can be bought is enough for InStock.
    const best = stated.find(({ value }) => value === 'InStock') ?? stated[0];
    return best
      ? [sourceCandidate(page, best.value, best.literal, product.source, ['stated by the markup'])]
      : [];
  });
  const isStock = /avail|stock|dispo/i.test(head.meta.get('twitter:label2')?.text ?? '');
  const names = ['product:availability', 'og:availability', ...(isStock ? ['twitter:data2'] : [])];
  return [...found, ...metaCandidates(context, names, availabilityOf)];
}

const MOST_BUTTONS = 3;
const PRE_ORDER = wordsOf('stock/pre-order');

function buttonAvailability(
  { page }: Context,
  buttons: BuyButton[],
  cards: Cards,
): Candidate<Availability>[] {
  return buttons
    .filter(({ outside, hidden, element }) => !outside && !hidden && !cards.contain(element.index))
    .slice(0, MOST_BUTTONS)
    .map(({ element, text, block, disabled }) => {
      const value = PRE_ORDER.test(text) ? 'PreOrder' : 'InStock';
      const reasons = [`a button "${text}"${disabled ? ', disabled' : ''}`];
      const [shown] = blockCandidates(page, block, text, reasons);
      return shown
        ? { ...shown, value, evidence: { ...shown.evidence, value } }
        : sourceCandidate(page, value, attributeLiteral(element, text), 'visible', reasons);
    });
}

const AFFIXES = '(?:status|state|level|quantity|qty|count|message|text|fororder|forsale|forpurchase)';
/** Keys of the stock itself, such as `isInStock` or `stock_qty`; not `lowStockAlert` or `soonAvailable`. */
const STOCK_KEY = new RegExp(
  `^(?:is|has|item|product|sku|variant)*(?:(?:in)?stock|availab(?:le|ility))${AFFIXES}*$`,
);
/** A number of pieces from 2 up. A 1 may also mean "yes". */
const PIECES = /^(?:[2-9]|[1-9]\d+)$/;
/**
 * Keys that name the opposite. `"isOutOfStock": false` means InStock; `"out_of_stock": 2` is a setting of the
 * shop.
 */
const DENYING_KEY = /^(?:is|has|item|product|sku|variant)*(?:outofstock|unavailable|notavailable|nostock)$/;

/**
 * Returns the stock state from script data. If a key has several values, InStock wins, because one variant
 * can be bought. A number of pieces only confirms that.
 */
function heldAvailability({ page, state }: Context): Candidate<Availability>[] {
  const found = state.flatMap((one) => {
    const value = stateOf(one);
    return value ? [{ one, value }] : [];
  });
  const bought = new Set(found.flatMap(({ one, value }) => (value === 'InStock' ? [one.key] : [])));
  return found
    .filter(({ one, value }) => (value === 'InStock' ? !PIECES.test(one.text) : !bought.has(one.key)))
    .map(({ one, value }) => sourceCandidate(page, value, one, 'script', [], stateClues(one)));
}

function stateOf({ text, key, withName }: StateValue): Availability | undefined {
  const isDenied = DENYING_KEY.test(key);
  // A value that repeats its key, such as `IN_STOCK: "In stock"`, is a text of the interface.
  if (!(isDenied || STOCK_KEY.test(key)) || fold(text) === key) return undefined;
  if (isDenied) return text === 'true' ? 'OutOfStock' : text === 'false' ? 'InStock' : undefined;
  if (PIECES.test(text)) return 'InStock';
  // Far from the product's name, "available: false" may be about anything.
  return text === 'false' && !withName ? undefined : availabilityOf(text);
}
