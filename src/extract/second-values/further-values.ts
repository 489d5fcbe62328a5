// Keeps values that the markup repeats differently, for the rules that compare them.
import type { EvidenceMap } from '../../model/listing/evidence.ts';
import type { Money } from '../../model/listing/listing.ts';
import type { Page } from '../html/page.ts';
import { isItem, literal, type Item, type Literal } from '../structured/item.ts';
import { offersOf, secondDescriptions } from '../structured/products.ts';
import type { Context } from '../facts/context.ts';
import { withFurtherPrices } from './further-prices.ts';
import { addLikeOffers, addOddCurrency } from './like-offers.ts';
import { addRepeatedValue } from './add-repeated-value.ts';

/** Properties with a single value per item, and the field that gets the evidence. */
const SINGLE: readonly [property: string, field: string][] = [
  ['name', 'name'],
  ['sku', 'sku'],
  ['mpn', 'mpn'],
  ['availability', 'availability'],
];
const TWICE: typeof SINGLE = [
  ...SINGLE,
  ['brand', 'brand'],
  ['priceCurrency', 'priceCurrency'],
  ['price', 'price'],
];
const CODES = [
  ['sku', 'sku'],
  ['productID', 'sku'],
  ['mpn', 'mpn'],
  ['model', 'mpn'],
] as const;
const MOST = 4;

/** Adds evidence for properties that the markup gives twice. Readers use the first value. */
export function addFurtherValues(context: Context, evidence: EvidenceMap, price: Money | undefined): void {
  const { page, products } = context;
  if (price !== undefined) evidence['price'] = withFurtherPrices(context, price, evidence['price'] ?? []);
  for (const product of products) {
    addLikeOffers(page, product, evidence);
    addOddCurrency(page, product, evidence);
  }
  for (const product of products) addCodes(page, product, evidence);
  for (const product of products)
    for (const twin of secondDescriptions(product, context.items, page.html))
      addTwin(page, product, twin, evidence);
  for (const product of products) {
    for (const thing of [product, ...offersOf(product).slice(0, MOST)]) {
      for (const [property, field] of SINGLE) {
        for (const value of furtherOf(thing, property)) addRepeatedValue(page, evidence, field, thing, value);
      }
    }
  }
}

/** Adds codes of the markup that were not chosen: the visible code may be another. */
function addCodes(page: Page, product: Item, evidence: EvidenceMap): void {
  const offers = offersOf(product);
  for (const [property, field] of CODES) {
    const isKnown = ({ text }: Literal) =>
      evidence[field]?.some(({ source, quote }) => source === product.source && quote === text);
    const values = [product, ...offers.slice(0, 1)].flatMap((item) => literal(item, property) ?? []);
    // If there are several offers, each may have its own number.
    for (const value of offers.length > 1 ? values.slice(0, 1) : values)
      if (!isKnown(value))
        addRepeatedValue(page, evidence, field, product, value, `${property} of the markup`);
  }
}

/** Adds values of a second description of the same product that differ from the first. */
function addTwin(page: Page, product: Item, twin: Item, evidence: EvidenceMap): void {
  const offers = [product, twin].map((item) => offersOf(item)[0]);
  for (const [property, field] of TWICE) {
    const [first, other] = [product, twin].map(
      (item, at) => literal(item, property) ?? (offers[at] && literal(offers[at], property)),
    );
    if (first === undefined || other === undefined || first.text === other.text) continue;
    addRepeatedValue(page, evidence, field, twin, other);
  }
}

function furtherOf(thing: Item, property: string) {
  const values = (thing.props.get(property) ?? []).flatMap((value) => (isItem(value) ? [] : [value]));
  const first = values.find(({ text }) => text !== '');
  return values.filter(({ text }) => text !== '' && text !== first?.text).slice(0, MOST);
}
