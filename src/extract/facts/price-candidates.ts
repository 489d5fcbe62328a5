// Finds all amounts of money on a page, with the text and elements around each.
import type { BlockRole } from '../../model/listing/block-roles.ts';
import { closest, contains, nearSignals, type Page, type PageElement, type TextBlock } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { LIST_LABEL } from '../words/commerce.ts';
import { struckClasses } from '../html/struck-classes.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import type { Price, PriceOptions } from '../../quantity/money/price.ts';
import { numberOf } from './markup-prices.ts';
import { kindOfPrice, type KindOfPrice, type Surroundings } from './price-kind.ts';

/** An amount of money on the page, with its place and the kind that its surroundings suggest. */
export interface PriceCandidate extends Surroundings, KindOfPrice {
  block: number;
  start: number;
  end: number;
  element: PageElement;
  role: BlockRole;
  outside: boolean;
  /** True if it is in a product card, one of several similar elements. */
  card: boolean;
}

const SIGN =
  /[$€£¥￥₹₽₩฿₫₺₪₴₦₱₲₵元円원]|\b(?:USD|EUR|GBP|CNY|RMB|JPY|CHF|CAD|AUD|TND|DT|RON|lei|INR|Rs|BRL|SEK|NOK|DKK|kr|PLN|zł|HUF|Ft|CZK|Kč|TRY|TL|MXN|ARS|VND|đ|THB|SGD|HKD|TWD|NT|KRW|RUB|RUR|руб|UAH|грн|AED|SAR|ZAR|MYR|RM|IDR|Rp|PHP|NZD|BGN|лв|ILS|EGP|MAD|Dhs|KD|QAR)\b|\d\s?(?:đ|₫|zł|Kč|руб|грн|лв)|\d[,.:][-–—](?!\d)|د\.إ|ر\.س/iu;

/** Returns the amounts in page order, with or without a currency sign. */
export function findPriceCandidates(page: Page, hints: PriceOptions): PriceCandidate[] {
  const found: PriceCandidate[] = [];
  let struck: ReadonlySet<string> | undefined;
  for (let index = 0; index < page.blocks.length && found.length < 1500; index++) {
    const block = page.blocks[index]!;
    if (!/\d/.test(block.text) || block.text.length > 3000) continue;
    const signed = SIGN.test(block.text);
    if (!signed && block.text.length >= 120) continue;
    const sums = signed ? findPrices(block.text, hints) : barePrices(block, hints);
    const side = labelSide(block.text, sums);
    for (const [rank, sum] of sums.entries())
      found.push(
        describe(page, index, block, sum, {
          from: sums[rank - 1]?.end ?? 0,
          until: sums[rank + 1]?.start ?? block.text.length,
          side,
          struck: (struck ??= struckClasses(page)),
        }),
      );
  }
  return found;
}

/** Returns on which side of each amount its label is: "from £5, now £3" → ahead. */
function labelSide(text: string, sums: readonly Price[]): Side {
  const [first] = sums;
  const last = sums.at(-1);
  if (!first || !last || first === last) return 'both';
  if (/\p{L}{2}/u.test(text.slice(0, first.start))) return 'ahead';
  return /\p{L}{2}/u.test(text.slice(last.end)) ? 'behind' : 'both';
}

type Side = 'ahead' | 'behind' | 'both';

/** The span of a block whose words may belong to an amount. */
interface Reach {
  /** Offset of the end of the amount before. */
  from: number;
  /** Offset of the start of the next amount. */
  until: number;
  side: Side;
  /** Classes that the page's style sheet strikes through. */
  struck: ReadonlySet<string>;
}

/** Finds numbers without a currency, in elements with a price class: `<span class="price">1 299</span>`. */
function barePrices(block: TextBlock, hints: PriceOptions): Price[] {
  const { text, pieces } = block;
  const whole =
    text.length < 40 && !text.includes('%') ? /^(\D{0,20}?)(\d[\d.,\s'’]*\d|\d)\D{0,4}$/u.exec(text) : null;
  const found: Price[] = [];
  const add = (start: number, digits: string, wanted: number, named = false) => {
    const piece = pieces.find((one) => one.end > start);
    if (!piece || !(named || nearSignals(piece.element, 2) & wanted)) return;
    const amount = numberOf(digits, hints.currencyHint);
    if (!(amount > 0)) return;
    const currency = hints.currencyHint ?? null;
    found.push({ amount, currency, symbol: null, ambiguous: false, start, end: start + digits.length });
  };
  if (whole)
    add(whole[1]!.length, whole[2]!, S.price, /[.,]\d\d$/.test(whole[2]!) && LIST_LABEL.test(whole[1]!));
  else if (pieces.length > 1)
    for (const { start, end } of pieces) {
      const digits = text.slice(start, end).trimEnd();
      if (/^\d{1,3}(?:[., ]?\d{3})*(?:[.,]\d\d)?$/.test(digits)) add(start, digits, S.price | S.old);
    }
  return found;
}

function describe(
  page: Page,
  index: number,
  block: TextBlock,
  found: Price,
  { from, until, side, struck: classes }: Reach,
): PriceCandidate {
  // The currency sign may have its own element. The number's element decides the kind.
  const pieces = block.pieces.filter(
    ({ start, end }) =>
      start < found.end &&
      end > found.start &&
      /\d/.test(block.text.slice(Math.max(start, found.start), Math.min(end, found.end))),
  );
  const element = pieces[0]?.element ?? block.element;
  const before = unspaced(labelBefore(page, index, found.start, from));
  const after = block.text.slice(found.end, found.end + 40);
  const own = block.text.slice(found.end, Math.min(until, found.end + 40));
  const ahead = side === 'behind' && from > 0 ? '' : before;
  const behind = side === 'ahead' && until < block.text.length ? '' : wordsAfter(page, index, own, before);
  const signals = nearSignals(element, 4);
  const struck = pieces.length > 0 && pieces.every((piece) => isStruck(piece.element, classes));
  const near = {
    before,
    after,
    signals,
    struck,
    found,
    own,
    ahead: worded(ahead),
    behind: worded(behind),
    sum: block.text.slice(found.start, found.end),
  };
  const { start, end } = found;
  const { role, outside } = block;
  return { ...near, ...kindOfPrice(near), block: index, start, end, element, role, outside, card: false };
}

/** Returns the text before the amount in its block, or else the short block before it. */
function labelBefore(page: Page, index: number, start: number, from: number): string {
  const own = page.blocks[index]!.text.slice(Math.max(from, start - 50), start);
  if (own.trim().length > 1 || index === 0 || from > 0) return own;
  const previous = page.blocks[index - 1]!;
  // A title is no label: "Nordby 7 refurbished", then "£189".
  if (previous.element.name === 'h1') return own;
  const current = page.blocks[index]!;
  const near = commonDepth(previous.element, current.element) >= current.element.depth - 2;
  return near && previous.text.length <= 60 && !HOLDS_SUM.test(previous.text)
    ? `${previous.text} ${own}`
    : own;
}

/** Returns the text, or '' if it has no letters: signs alone are no label. */
const worded = (text: string) => (/[a-z\u00c0-\uffff]/i.test(text) ? text : '');

/** A text with an amount of its own is no label of another amount. */
const HOLDS_SUM = /\d[.,]\d\d\s*\S?$|[$€£¥￥₹₩]\s?\d|\d\s?(?:[€円元원₽]|kr|zł|Kč)/;

/** Returns the text after the amount in its block, or the short block after it if the amount is alone. */
function wordsAfter(page: Page, index: number, own: string, before: string): string {
  const { element } = page.blocks[index]!;
  const next = page.blocks[index + 1];
  if (
    own.trim().length > 1 ||
    /\p{L}{2}/u.test(before) ||
    !next ||
    next.text.length > 30 ||
    /\d/.test(next.text)
  )
    return own;
  return element.parentElement !== null && element.parentElement === next.element.parentElement
    ? `${own} ${next.text}`
    : own;
}

/** Removes the spaces of a spread-out label: `国 补 价` → `国补价`. */
function unspaced(label: string): string {
  return SPREAD.test(label) ? label.replace(SPREAD_ALL, '') : label;
}

const SPREAD = /[\u4e00-\u9fff][\s\u3000]+[\u4e00-\u9fff]/;
const SPREAD_ALL = /(?<=[\u4e00-\u9fff])[\s\u3000]+(?=[\u4e00-\u9fff])/g;

function commonDepth(a: PageElement, b: PageElement): number {
  return closest(b, (up) => contains(up, a))?.depth ?? 0;
}

function isStruck(element: PageElement, classes: ReadonlySet<string>): boolean {
  let up: PageElement | null = element;
  for (let i = 0; up && i < 4; i++, up = up.parentElement) {
    if (up.signals & S.old) return true;
    if (classes.size > 0 && i < 2 && up.attribs.class?.split(/\s+/).some((one) => classes.has(one)))
      return true;
    if (up.signals & S.current && up.signals & S.price) return false;
  }
  return false;
}

/** Returns true for a plain price of the product: not in a card, a menu or related products. */
export function isLoose(candidate: PriceCandidate): boolean {
  return !candidate.card && !candidate.outside && candidate.kind === 'plain' && candidate.found.amount > 0;
}
