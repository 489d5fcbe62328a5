import { AVAILABILITY, type Availability } from '../../model/listing/availability.ts';
import type { Cards } from '../html/roles.ts';
import { S } from '../words/signals.ts';
import { literal, shortName, type Literal } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import {
  BACK_ORDER,
  BACK_ORDER_CJK,
  IN_STORE_ONLY,
  IN_STORE_ONLY_CJK,
  IN_STOCK,
  IN_STOCK_CJK,
  PRE_ORDER,
  PRE_ORDER_CJK,
  SOLD_OUT,
  SOLD_OUT_CJK,
} from '../words/commerce.ts';
import type { Lowered } from '../words/lowered.ts';
import type { BuyButton } from '../html/buy-button.ts';
import type { Ranked } from '../rank/candidate.ts';
import { plainReason } from '../rank/plain-reason.ts';
import { rank } from '../rank/ranker.ts';
import { stateClues } from '../structured/state-values.ts';
import { marked, visible, type Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import type { Labelled } from './labelled.ts';
import { stockClasses } from './marked-stock.ts';
import { STOCK_LABEL } from '../words/labels.ts';

/** What a buyer sees (the wording near the price, a button that works) before what the markup says. */
export function readAvailability(
  context: Context,
  buttons: BuyButton[],
  priceBlock: number,
  cards: Cards,
  labelled: Labelled[],
): Ranked<Availability> | undefined {
  const pool = [
    ...labelledAvailability(context, labelled),
    ...statedAvailability(context, priceBlock, buttons, cards),
    ...markedAvailability(context),
    ...buttonAvailability(context, buttons, cards),
    ...stateAvailability(context),
    ...stockClasses(context),
    ...strayAvailability(context),
  ];
  const worded = new Set(pool.filter(isWorded).map(({ value }) => value));
  const priced = priceBlock >= 0;
  return rank(
    context.ranking,
    'availability',
    pool.map((one) => withValue(one, worded, priced)),
  );
}

/** "Stock: 12", "在庫 ◎": a row that says whether there is some. */
function labelledAvailability({ page }: Context, labelled: Labelled[]): Candidate<Availability>[] {
  for (const entry of labelled) {
    if (entry.value.length > 40 || !STOCK_LABEL.test(entry.name)) continue;
    const value = NONE.test(entry.value)
      ? 'OutOfStock'
      : SOME.test(entry.value)
        ? 'InStock'
        : availabilityOf(entry.value);
    if (value) return [visible(page, value, 5.2, entry, [`labelled "${entry.name}"`])];
  }
  return [];
}

const isWorded = ({ evidence }: Candidate<unknown>) => evidence.reasons?.[0]?.startsWith('worded') ?? false;

/** What a clue is worth depends on what it says: a button speaks for stock, a form for being told speaks against it. */
const withValue = (
  one: Candidate<Availability>,
  worded: ReadonlySet<Availability>,
  priced: boolean,
): Candidate<Availability> => ({
  ...one,
  clues: [
    `is:${one.value}`,
    ...(priced ? [] : [`is:${one.value} unpriced`]),
    // Of several variants one that can be bought is enough.
    ...(one.value !== 'InStock' && worded.has('InStock') ? ['beside-in-stock'] : []),
    ...[one.evidence.source, ...(one.clues ?? []), ...(one.evidence.reasons ?? []).map(plainReason)].map(
      (clue) => `is:${one.value} ${clue}`,
    ),
  ],
});

const SOME = /^(?:[○◯〇◎△有]|あり|[1-9]\d*(?:[+個件点개台]|\s?(?:pcs|st|szt|ks|db)\.?)?$)/u;
const NONE = /^(?:[×✕無无]|なし|0(?![\d.,]))/u;

function statedAvailability(
  context: Context,
  priceBlock: number,
  buttons: BuyButton[],
  cards: Cards,
): Candidate<Availability>[] {
  const { page } = context;
  const found: Candidate<Availability>[] = [];
  const anchors = [
    priceBlock,
    context.titleBlock,
    buttons.find((b) => !b.outside && !b.hidden)?.block ?? -1,
  ].filter((at) => at >= 0);
  if (anchors.length === 0) return found;
  const canBuy = buttons.some((button) => !button.outside && !button.hidden && !button.disabled);
  const from = Math.max(0, Math.min(...anchors) - 6);
  const until = Math.min(page.blocks.length, Math.max(...anchors) + 40);
  for (let index = from; index < until; index++) {
    const block = page.blocks[index]!;
    if (block.hidden || block.text.length > 140 || block.outside || block.role === 'title') continue;
    const read = wordedAvailability(block.text);
    if (read && isVague(block.text, read) && !(block.element.inherited & S.stock)) continue;
    if (!read || cards.hold(block.element.index)) continue;
    const distance = Math.min(...anchors.map((at) => Math.abs(at - index)));
    const signals = block.element.inherited | (block.pieces[0]?.element.inherited ?? 0);
    let score = 5 - distance / 5 - block.text.length / 60;
    if (signals & S.stock) score += 1.5;
    else if (read.value === 'OutOfStock' && canBuy) score -= 1.8;
    if (signals & S.seller && distance > 10) score -= 2;
    found.push(
      visible(page, read.value, score, { block: index, start: read.start, end: read.end }, [
        `worded ${distance} blocks from the price or title`,
      ]),
    );
  }
  return found;
}

/** "Image not available", "list unavailable": something other than the product is missing. */
function isVague(text: string, read: { value: Availability; start: number; end: number }): boolean {
  if (
    read.value !== 'OutOfStock' ||
    !/available|disponib|verfügbar|dispon[ií]vel/i.test(text.slice(read.start, read.end))
  )
    return false;
  return (
    !/^\W*(?:currently|temporarily|actuellement|derzeit|momentan|momentaneamente|temporalmente)|\b(?:item|product|article|artikel|produkt|produit|producto|produto|prodotto|stock|availability|currently|temporarily|actuellement|derzeit)\b/i.test(
      text,
    ) && read.start > 2
  );
}

const WORDINGS: [RegExp | Lowered, Availability][] = [
  [SOLD_OUT, 'OutOfStock'],
  [SOLD_OUT_CJK, 'OutOfStock'],
  [PRE_ORDER, 'PreOrder'],
  [PRE_ORDER_CJK, 'PreOrder'],
  [BACK_ORDER, 'BackOrder'],
  [BACK_ORDER_CJK, 'BackOrder'],
  [IN_STORE_ONLY, 'InStoreOnly'],
  [IN_STORE_ONLY_CJK, 'InStoreOnly'],
  [IN_STOCK, 'InStock'],
  [IN_STOCK_CJK, 'InStock'],
];

export function wordedAvailability(
  text: string,
): { value: Availability; start: number; end: number } | undefined {
  for (const [pattern, value] of WORDINGS) {
    const match = pattern.exec(text);
    if (match) return { value, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

const KNOWN = new Map(AVAILABILITY.map((value) => [value.toLowerCase(), value]));
const LOOSE: [RegExp, Availability][] = [
  [/^(?:out|oos|0|false|unavailable|notavailable)|sold ?out|outofstock/i, 'OutOfStock'],
  [/^pre/i, 'PreOrder'],
  [/^back/i, 'BackOrder'],
  [/discontinu/i, 'Discontinued'],
  [/limited/i, 'LimitedAvailability'],
  [/instore|in_store/i, 'InStoreOnly'],
  [/^(?:in|1|true|available|yes)\b|instock|in[ _-]stock/i, 'InStock'],
];

export function availabilityOf(text: string): Availability | undefined {
  const name = shortName(text).replace(/[\s_-]/g, '');
  const known = KNOWN.get(name.toLowerCase());
  if (known) return known === 'SoldOut' ? 'OutOfStock' : known === 'OnlineOnly' ? 'InStock' : known;
  for (const [pattern, value] of LOOSE) if (pattern.test(text.trim())) return value;
  return wordedAvailability(text)?.value;
}

function markedAvailability(context: Context): Candidate<Availability>[] {
  const found: Candidate<Availability>[] = [];
  for (const product of context.products) {
    const stated: { value: Availability; literal: Literal }[] = [];
    for (const holder of [...offersOf(product), product]) {
      const value = literal(holder, 'availability');
      const read = value && availabilityOf(value.text);
      if (read) stated.push({ value: read, literal: value });
    }
    // Of several variants one that can be bought is enough.
    const best = stated.find(({ value }) => value === 'InStock') ?? stated[0];
    if (best)
      found.push(
        marked(context.page, best.value, best.value === 'InStock' ? 3 : 4.2, best.literal, product.source, [
          'stated by the markup',
        ]),
      );
  }
  for (const name of ['product:availability', 'og:availability', 'twitter:data2']) {
    const value = context.head.meta.get(name);
    const read = value && availabilityOf(value.text);
    if (
      read &&
      (name !== 'twitter:data2' ||
        /avail|stock|dispo/i.test(context.head.meta.get('twitter:label2')?.text ?? ''))
    )
      found.push(marked(context.page, read, 2.5, value, 'meta', [name]));
  }
  return found;
}

function buttonAvailability(context: Context, buttons: BuyButton[], cards: Cards): Candidate<Availability>[] {
  const { page } = context;
  const found: Candidate<Availability>[] = [];
  for (const button of buttons) {
    if (button.outside || button.hidden) continue;
    if (cards.hold(button.element.index)) continue;
    const after = context.titleBlock < 0 ? 0 : button.block - context.titleBlock;
    const pre = PRE_ORDER.test(button.text) || PRE_ORDER_CJK.test(button.text);
    const score = (button.disabled ? 1.5 : 3.4) - Math.abs(after) / 60;
    const value: Availability = pre ? 'PreOrder' : 'InStock';
    const block = page.blocks[button.block];
    const start = block ? block.text.indexOf(button.text) : -1;
    const reasons = [`a button "${button.text}"${button.disabled ? ', disabled' : ''}`];
    if (block && start >= 0)
      found.push(
        visible(page, value, score, { block: button.block, start, end: start + button.text.length }, reasons),
      );
    else {
      const from = button.element.startIndex;
      found.push(marked(page, value, score, { text: button.text, from, to: from + 600 }, 'visible', reasons));
    }
    if (found.length >= 3) break;
  }
  return found;
}

const STOCK_KEY = /stock|avail/;

function stateAvailability({ page, state }: Context): Candidate<Availability>[] {
  return state.flatMap((value) => {
    const read = STOCK_KEY.test(value.key) ? availabilityOf(value.text) : undefined;
    return read === undefined ? [] : [marked(page, read, 0, value, 'script', [], stateClues(value))];
  });
}

/** Microdata that no product holds, as where the shop closed its element too early. */
function strayAvailability({ page, products }: Context): Candidate<Availability>[] {
  if (products.length > 0) return [];
  for (const { attribs, inherited, startIndex } of page.elements) {
    if (attribs.itemprop !== 'availability' || inherited & (S.related | S.footer | S.nav)) continue;
    const text = attribs.content ?? attribs.href ?? '';
    const value = text === '' ? undefined : availabilityOf(text);
    const literal = { text, from: startIndex, to: startIndex + 2000 };
    if (value) return [marked(page, value, 0, literal, 'microdata', ['itemprop availability'])];
  }
  return [];
}
