// Reads the product from JSON in a page's scripts, for pages that scripts fill later.
import { memo } from '../../text/memory/memo.ts';
import type { Page } from '../html/page.ts';
import { flat, tidy } from '../../text/memory/detach-string.ts';
import { likeness, wordsOf } from '../../text/match/word-overlap.ts';
import { addValue, type Item, type Literal } from './item.ts';
import { scriptTexts } from './script-texts.ts';

const MIN_SCRIPT = 200;
const MAX_SCRIPT = 2_000_000;
const MAX_SCRIPTS = 40;
const MAX_VISITED = 60_000;

/** Keys of script data, lower case and without signs, by the property that they give. */
const KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    name: 'name title subject producttitle productname itemtitle itemname goodsname offertitle',
    price:
      'price saleprice discountprice finalprice currentprice minprice sellprice promotionprice pricenow priceamount actualprice lowprice offerprice',
    priceCurrency: 'currency pricecurrency currencycode',
    brand: 'brand brandname brandinfo',
    gtin: 'gtin ean upc barcode',
    mpn: 'mpn manufacturerpartnumber',
    productID: 'itemid goodsid productid spuid',
    sku: 'sku skuid skucode itemnumber productcode articlenumber',
    listPrice:
      'listprice originalprice regularprice oldprice wasprice fromprice marketprice counterprice msrp rrp compareatprice strikeprice',
    ratingValue: 'ratingvalue averagerating ratingaverage reviewaverage averagescore',
    reviewCount: 'reviewcount reviewscount ratingcount commentcount totalreviews numberofreviews numreviews',
    stock:
      'stock stockstatus quantity instock isinstock available isavailable availabilitystatus availability canbookedamount stockquantity availablequantity inventory stocknum',
    seller: 'sellername shopname storename companyname vendorname merchantname sellernick supplier',
  }).flatMap(([property, keys]) => keys.split(' ').map((key) => [key, property] as const)),
);
const ELSEWHERE =
  /recommend|related|similar|^ads?$|banner|coupon|freight|shipping|logistic|history|upsell|crosssell|navigation|footer|menu|review/i;

/** Returns the product that agrees best with the title; undefined if none agrees enough. */
export function readScriptState(page: Page, title: string, leastAgreement: number): Item | undefined {
  const wanted = wordsOf(title);
  let read = 0;
  let best: { item: Item; score: number } | undefined;
  for (const text of scriptTexts(page, MIN_SCRIPT, MAX_SCRIPT)) {
    if (!/price/i.test(text.data)) continue;
    if (++read > MAX_SCRIPTS) break;
    for (const value of objectsIn(text.data)) {
      const from = text.startIndex;
      const reader = new ProductReader(wanted, { from, to: from + text.data.length });
      const score = reader.read(value);
      const { item } = reader;
      if (item.props.has('price') && score > (best?.score ?? leastAgreement + 0.4)) best = { item, score };
    }
  }
  return best?.item;
}

/** Returns the JSON objects of a script: the whole script, or what is assigned in it. */
function objectsIn(script: string): unknown[] {
  const found: unknown[] = [];
  let at = 0;
  for (let tries = 0; tries < 12 && found.length < 4; tries++) {
    const start = script.indexOf('{"', at);
    if (start === -1) break;
    const end = closingBrace(script, start);
    if (end === -1) break;
    at = end;
    if (end - start < 100) continue;
    try {
      found.push(JSON.parse(script.slice(start, end)));
    } catch {
      at = start + 2;
    }
  }
  return found;
}

const MARK = /[{}"]/g;
const END_OF_STRING = /["\\]/g;

function closingBrace(text: string, start: number): number {
  let depth = 0;
  MARK.lastIndex = start;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const [mark] = match;
    if (mark === '"') MARK.lastIndex = endOfString(text, MARK.lastIndex);
    else if (mark === '{') depth++;
    else if (--depth === 0) return MARK.lastIndex;
  }
  return -1;
}

/** Returns the offset after the closing quotation mark. */
function endOfString(text: string, from: number): number {
  END_OF_STRING.lastIndex = from;
  for (let match = END_OF_STRING.exec(text); match; match = END_OF_STRING.exec(text)) {
    if (match[0] === '"') return END_OF_STRING.lastIndex;
    END_OF_STRING.lastIndex += 1;
  }
  return text.length;
}

/** Cached, because the same keys occur in each object. */
const recentProperty = memo(5000, propertyNamed, flat);
const LONGEST_KEY = 40;

function propertyOf(key: string): string | undefined {
  return key.length < LONGEST_KEY ? recentProperty(key) : propertyNamed(key);
}

function propertyNamed(key: string): string | undefined {
  return KEYS.get(key.toLowerCase().replace(/[^a-z]/g, ''));
}

/** Keys of an object that is the product, if it has a name and a price. */
const OWN = /^(?:(?:current|main)?product|item|goods)(?:detail|info|data)?s?$/i;
const OWN_AGREEMENT = 0.9;

function isProductLike(value: object): boolean {
  if (Array.isArray(value)) return false;
  const properties = new Set(Object.keys(value).map(propertyOf));
  return properties.has('name') && properties.has('price');
}

/**
 * Returns the plain value of an object: `{ value: 64.5, currency: 'EUR' }`, `{ name: 'Maker' }`, `{ status:
 * 'IN_STOCK' }`, `{ current: { amount: 64.5 } }`.
 */
function innerValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const record = value as Record<string, unknown>;
  const inner = record.value ?? record.amount ?? record.name ?? record.status;
  if (inner !== undefined && typeof inner !== 'object') return inner;
  const now = record.current ?? record.now ?? record.sale;
  return typeof now === 'object' ? innerValue(now) : now;
}

const RATED = /^(?:aggregate|product)?_?(?:ratings?|reviews?)_?(?:summary|info|stats|data)?$/i;
/** A name agrees with the title from here on. */
const LEAST_NAMED = 0.4;

/** Collects the values of a product from one JSON object. */
class ProductReader {
  readonly item: Item = { types: ['Product'], props: new Map(), source: 'script' };
  private readonly wanted: ReadonlySet<string>;
  private readonly place: Omit<Literal, 'text'>;
  /** How well the name found so far agrees with the title, from 0 to 1. */
  private named = 0;

  constructor(wanted: ReadonlySet<string>, place: Omit<Literal, 'text'>) {
    this.wanted = wanted;
    this.place = place;
  }

  /** Walks the object breadth first, because the page's own product is nearer to the top. Returns its score. */
  read(root: unknown): number {
    const queue: unknown[] = [root];
    for (let i = 0; i < queue.length && i < MAX_VISITED; i++) {
      const node = queue[i];
      const product = typeof node === 'object' && node !== null ? this.readObject(node, queue) : undefined;
      if (product !== undefined) queue.splice(i + 1, 0, product);
    }
    return this.named + (this.item.props.has('price') ? 0.5 : 0);
  }

  /** Reads the plain values and queues the others. Stops at an object that is the product, and returns it. */
  private readObject(node: object, queue: unknown[]): object | undefined {
    for (const [key, value] of Object.entries(node) as [string, unknown][]) {
      if (typeof value !== 'object' || value === null) {
        this.readValue(key, value);
        continue;
      }
      if (this.named > LEAST_NAMED) this.readInner(key, value as Record<string, unknown>);
      if (ELSEWHERE.test(key)) continue;
      if (OWN.test(key) && isProductLike(value) && this.named < OWN_AGREEMENT) {
        this.named = OWN_AGREEMENT;
        this.item.props.clear();
        this.readCurrency(value);
        return value;
      }
      queue.push(value);
      this.readValue(key, innerValue(value));
    }
    return undefined;
  }

  private readValue(key: string, value: unknown): void {
    if (!isScalar(value) || value === '') return;
    const property = propertyOf(key);
    if (property === undefined) return;
    const text = tidy(String(value));
    if (property === 'name' && !this.takesName(text)) return;
    if (property === 'price' && !(Number.parseFloat(text.replace(/[^\d.]/g, '')) > 0)) return;
    if (this.item.props.has(property)) return;
    if (property === 'stock')
      this.add('availability', /^(?:0|false)$|out|sold|unavail/i.test(text) ? 'OutOfStock' : 'InStock');
    this.add(property, text);
  }

  /** Returns true for the first name of the product's own object, and for one that agrees better. */
  private takesName(text: string): boolean {
    const { props } = this.item;
    const agreement = likeness(wordsOf(text), this.wanted).both;
    const isFirst = this.named === OWN_AGREEMENT && !props.has('name');
    if (agreement <= Math.max(LEAST_NAMED, this.named) && !isFirst) return false;
    this.named = Math.max(this.named, agreement);
    props.delete('name');
    return true;
  }

  /** Reads both facts of `price: { current: …, original: … }` and of `rating: { average: 4.5, count: 86 }`. */
  private readInner(key: string, value: Record<string, unknown>): void {
    if (propertyOf(key) === 'price')
      this.readFigure('listPrice', value.original ?? value.regular ?? value.list ?? value.was);
    else if (RATED.test(key)) {
      this.readFigure(
        'ratingValue',
        value.average ?? value.averageRating ?? value.ratingValue ?? value.value ?? value.score,
      );
      this.readFigure('reviewCount', value.count ?? value.reviewCount ?? value.total ?? value.totalCount);
    }
  }

  private readFigure(property: string, given: unknown): void {
    const scalar = typeof given === 'object' ? innerValue(given) : given;
    if (isScalar(scalar) && /\d/.test(String(scalar)) && !this.item.props.has(property))
      this.add(property, tidy(String(scalar)));
  }

  private readCurrency(product: object): void {
    for (const value of Object.values(product) as unknown[]) {
      if (typeof value !== 'object' || value === null) continue;
      const { current } = value as { current?: object };
      const { currency } = { ...current, ...value } as { currency?: unknown };
      if (typeof currency === 'string') return this.add('priceCurrency', currency);
    }
  }

  private add(property: string, text: string): void {
    addValue(this.item, property, { text, ...this.place });
  }
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
