import type { EvidenceMap } from '../../model/listing/evidence.ts';
import type { Page } from '../html/page.ts';
import { isItem, literal, type Item } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import { addAgain } from './said-again.ts';

const MOST = 4;
const MOST_OFFERS = 60;
const FEWEST_OFFERS = 3;
/** So many alike are no list by currency, whatever they ask. */
const MANY = 4;
const REGIONS = ['areaServed', 'eligibleRegion', 'seller'];
/** An offer has one of each. */
const SINGLE = ['availability', 'priceCurrency'] as const;
/** Variants without a name differ in the price; an offer within an offer is no variant. */
const SINGLE_WITHIN = [...SINGLE, 'price'] as const;
const IDENTITIES = ['sku', 'gtin', 'gtin13'];
const WRAPPINGS = new Set(['offers', 'hasVariant']);

/** What two descriptions of one offer say otherwise: one within the other, or two that differ in nothing else. */
export function addLikeOffers(page: Page, product: Item, evidence: EvidenceMap): void {
  const offers = [...offersOf(product), product].slice(0, MOST);
  for (const [at, offer] of offers.entries())
    for (const other of offers.slice(at + 1)) {
      const isWithin = other.parent === offer || offer.parent === other;
      if (!isWithin && !isOneOffer(offer, other, offers.length)) continue;
      for (const property of isWithin ? SINGLE_WITHIN : SINGLE) {
        const [first, second] = [literal(offer, property), literal(other, property)];
        if (first === undefined || second === undefined || first.text === second.text) continue;
        if (isTold(offer, other, property)) continue;
        addAgain(page, evidence, property, offer, first);
        addAgain(page, evidence, property, other, second);
      }
    }
}

/** Of three offers and more one alone asks the sum of another in another currency, or one of many any sum; where each has its region, so it may be. */
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
    if (said !== undefined) addAgain(page, evidence, 'priceCurrency', one, said);
  }
}

/** The same code; or shown twice, as in a bar that stays in sight: a second offer of a list has values of its own. */
function isOneOffer(a: Item, b: Item, count: number): boolean {
  if (IDENTITIES.some((name) => saidOf(a, name) !== undefined && saidOf(a, name) === saidOf(b, name)))
    return true;
  // Of more than two, those without a name are sizes or colours; the product itself is one of them.
  const isShown = a.source === 'microdata' && count <= 3 && saidOf(a, 'price') !== undefined;
  return isShown && saidOf(a, 'price') === saidOf(b, 'price');
}

/** Do two offers differ in another property than the one asked for? */
function isTold(a: Item, b: Item, without: string): boolean {
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
