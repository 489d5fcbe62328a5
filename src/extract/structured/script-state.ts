// Reads the product from JSON in a page's scripts, for pages that scripts fill later.
import { memo } from '../../text/memory/memo.ts';
import { rawText, tagged, type Page } from '../html/page.ts';
import { flat, tidy } from '../../text/memory/detach-string.ts';
import { likeness, wordsOf } from '../../text/match/word-overlap.ts';
import { addValue, type Item } from './item.ts';

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
  for (const script of tagged(page, 'script')) {
    const text = rawText(script);
    if (
      !text ||
      text.data.length < 200 ||
      text.data.length > MAX_SCRIPT ||
      /ld\+json/i.test(script.attribs.type ?? '')
    )
      continue;
    if (!/price/i.test(text.data)) continue;
    if (++read > MAX_SCRIPTS) break;
    for (const value of objectsIn(text.data)) {
      const item: Item = { types: ['Product'], props: new Map(), source: 'script' };
      const score = gather(value, item, wanted, {
        from: text.startIndex,
        to: text.startIndex + text.data.length,
      });
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

type Place = { from: number; to: number };

/** Adds both facts of `price: { current: …, original: … }` and of `rating: { average: 4.5, count: 86 }`. */
function addInner(key: string, value: object, item: Item, place: Place): void {
  const record = value as Record<string, unknown>;
  const add = (property: string, given: unknown) => {
    const scalar = typeof given === 'object' ? innerValue(given) : given;
    if (isScalar(scalar) && /\d/.test(String(scalar)) && !item.props.has(property))
      addValue(item, property, { text: tidy(String(scalar)), ...place });
  };
  if (propertyOf(key) === 'price')
    add('listPrice', record.original ?? record.regular ?? record.list ?? record.was);
  else if (RATED.test(key)) {
    add(
      'ratingValue',
      record.average ?? record.averageRating ?? record.ratingValue ?? record.value ?? record.score,
    );
    add('reviewCount', record.count ?? record.reviewCount ?? record.total ?? record.totalCount);
  }
}

const RATED = /^(?:aggregate|product)?_?(?:ratings?|reviews?)_?(?:summary|info|stats|data)?$/i;

function addCurrency(product: object, item: Item, place: Place): void {
  for (const value of Object.values(product) as unknown[]) {
    if (typeof value !== 'object' || value === null) continue;
    const { currency } = { ...(value as Record<string, unknown>).current!, ...value } as Record<
      string,
      unknown
    >;
    if (typeof currency === 'string') return addValue(item, 'priceCurrency', { text: currency, ...place });
  }
}

/** Walks the object breadth first, because the page's own product is nearer to the top. Returns its score. */
function gather(root: unknown, item: Item, wanted: ReadonlySet<string>, place: Place): number {
  const queue: unknown[] = [root];
  let named = 0;
  for (let i = 0; i < queue.length && i < MAX_VISITED; i++) {
    const node = queue[i];
    if (typeof node !== 'object' || node === null) continue;
    for (const [key, given] of Object.entries(node)) {
      let value: unknown = given;
      if (typeof value === 'object' && value !== null) {
        if (named > 0.4) addInner(key, value, item, place);
        if (ELSEWHERE.test(key)) continue;
        if (OWN.test(key) && isProductLike(value) && named < OWN_AGREEMENT) {
          named = OWN_AGREEMENT;
          item.props.clear();
          queue.splice(i + 1, 0, value);
          addCurrency(value, item, place);
          break;
        }
        queue.push(value);
        value = innerValue(value);
      }
      if (!isScalar(value) || value === '') continue;
      const property = propertyOf(key);
      if (property === undefined) continue;
      const text = tidy(String(value));
      if (property === 'name') {
        const agreement = likeness(wordsOf(text), wanted).both;
        const first = named === OWN_AGREEMENT && !item.props.has('name');
        if (agreement <= Math.max(0.4, named) && !first) continue;
        named = Math.max(named, agreement);
        item.props.delete('name');
      } else if (
        property === 'price' &&
        !(/\d/.test(text) && Number.parseFloat(text.replace(/[^\d.]/g, '')) > 0)
      )
        continue;
      if (item.props.has(property)) continue;
      if (property === 'stock')
        addValue(item, 'availability', {
          text: /^(?:0|false)$|out|sold|unavail/i.test(text) ? 'OutOfStock' : 'InStock',
          ...place,
        });
      addValue(item, property, { text, ...place });
    }
  }
  return named + (item.props.has('price') ? 0.5 : 0);
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
