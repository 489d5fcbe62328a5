// Finds offers in the markup that describe the same thing with different values.
import type { EvidenceMap } from '../../model/listing/evidence.ts';
import type { Page } from '../html/page.ts';
import { isItem, literal, type Item } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import { addRepeatedValue } from './add-repeated-value.ts';

const MOST = 4;
const MOST_OFFERS = 60;
const FEWEST_OFFERS = 3;
/** From this many offers on, the odd one counts with any price: it is no price list by currency. */
const MANY = 4;
const REGIONS = ['areaServed', 'eligibleRegion', 'seller'];
/** Properties that an offer has once. */
const SINGLE = ['availability', 'priceCurrency'] as const;
/** The same for an offer inside an offer. Adjacent unnamed offers are variants, whose prices differ. */
const SINGLE_WITHIN = [...SINGLE, 'price'] as const;
const IDENTITIES = ['sku', 'gtin', 'gtin13'];
const WRAPPINGS = new Set(['offers', 'hasVariant']);

/**
 * Adds the differing values of two descriptions of one offer: nested ones, or ones that differ in nothing
 * else.
 */
export function addLikeOffers(page: Page, product: Item, evidence: EvidenceMap): void {
  const offers = [...offersOf(product), product].slice(0, MOST);
  for (const [at, offer] of offers.entries())
    for (const other of offers.slice(at + 1)) {
      const isWithin = other.parent === offer || offer.parent === other;
      if (!isWithin && !isOneOffer(offer, other, offers.length)) continue;
      for (const property of isWithin ? SINGLE_WITHIN : SINGLE) {
        const [first, second] = [literal(offer, property), literal(other, property)];
        if (first === undefined || second === undefined || first.text === second.text) continue;
        if (differsOtherwise(offer, other, property)) continue;
        addRepeatedValue(page, evidence, property, offer, first);
        addRepeatedValue(page, evidence, property, other, second);
      }
    }
}

/**
 * Adds the currency of the one offer among three or more that has another currency. It must ask the same
 * amount as another offer, or be one of many. Not done if offers name their region.
 */
export function addOddCurrency(page: Page, product: Item, evidence: EvidenceMap): void {
  const offers = offersOf(product).slice(0, MOST_OFFERS);
  if (offers.length < FEWEST_OFFERS || offers.some(({ props }) => REGIONS.some((name) => props.has(name))))
    return;
  const currency = (offer: Item) => literal(offer, 'priceCurrency')?.text;
  const odd = offers.filter(
    (one) => offers.filter((other) => currency(other) === currency(one)).length === 1,
  );
  const [offer] = odd;
  const rest = offers.filter((one) => one !== offer);
  const [other] = rest;
  if (offer === undefined || other === undefined || odd.length > 1) return;
  if (rest.some((one) => currency(one) !== currency(other))) return;
  if (rest.length < MANY && !rest.some((one) => saidOf(one, 'price') === saidOf(offer, 'price'))) return;
  for (const one of [other, offer]) {
    const said = literal(one, 'priceCurrency');
    if (said !== undefined) addRepeatedValue(page, evidence, 'priceCurrency', one, said);
  }
}

/** Returns true for offers with the same code, or shown twice at one price, as in a sticky bar. */
function isOneOffer(a: Item, b: Item, count: number): boolean {
  if (IDENTITIES.some((name) => saidOf(a, name) !== undefined && saidOf(a, name) === saidOf(b, name)))
    return true;
  // Among more than two offers, those without a name are sizes or colours; the product itself counts as one.
  const isShown = a.source === 'microdata' && count <= 3 && saidOf(a, 'price') !== undefined;
  return isShown && saidOf(a, 'price') === saidOf(b, 'price');
}

/** Returns true if the offers differ in another property than `without`. */
function differsOtherwise(a: Item, b: Item, without: string): boolean {
  return [...a.props.keys()].some((name) => {
    if (name === without || WRAPPINGS.has(name)) return false;
    const [x, y] = [saidOf(a, name), saidOf(b, name)];
    return x !== undefined && y !== undefined && x !== y;
  });
}

function saidOf({ props }: Item, name: string): string | undefined {
  return props
    .get(name)
    ?.map((one) => (isItem(one) ? literal(one, 'name', '@id', 'sku')?.text : one.text))
    .join('|');
}
