// Finds the page's own product among the items of structured data.
import { similarity } from '../../text/match/word-overlap.ts';
import { hasType, isItem, literal, nested, type Item, type Literal } from './item.ts';

const PRODUCT = /^(Product|ProductGroup|ProductModel|IndividualProduct|SomeProducts|hproduct)$/i;
const SOLD_THING =
  /^(Book|Vehicle|Car|SoftwareApplication|MobileApplication|VideoGame|Movie|MusicAlbum|CreativeWork|Course|Event|Service|Drug|MenuItem)$/i;

const MOST_NAMES = 3;

export function isProduct(item: Item): boolean {
  return hasType(item, PRODUCT) || (hasType(item, SOLD_THING) && item.props.has('offers'));
}

/** Returns the page's own product, one per kind of markup. Products of lists and carousels are left out. */
export function mainProducts(items: Item[], titles: string[]): Item[] {
  const products = items.filter(isProduct);
  const bySource = new Map<string, { item: Item; score: number }>();
  const crowd = new Map<string, number>();
  for (const item of products) crowd.set(item.source, (crowd.get(item.source) ?? 0) + 1);
  for (const item of products) {
    const score = scoreOf(item, titles, crowd.get(item.source) ?? 1);
    const best = bySource.get(item.source);
    if (score > 0.5 && (!best || score > best.score)) bySource.set(item.source, { item, score });
  }
  return [...bySource.values()].sort((a, b) => b.score - a.score).map(({ item }) => item);
}

function scoreOf(item: Item, titles: string[], crowd: number): number {
  // An item may have several names; each is compared.
  const names = (item.props.get('name') ?? []).flatMap((value) => (isItem(value) ? [] : [value.text]));
  const agreement = Math.max(
    0,
    ...names.slice(0, MOST_NAMES).flatMap((name) => titles.map((title) => similarity(title, name))),
  );
  let score = agreement * 3;
  if (item.props.has('offers') || item.props.has('hasVariant')) score += 1;
  if (hasType(item, /^ProductGroup$/)) score += 0.3;
  score += Math.min(item.props.size, 10) / 20;
  if (listed(item)) score -= 3;
  if (crowd >= 4 && agreement < 0.5) score -= 3;
  return score;
}

/** Returns true inside a list of items, or inside another product as a related one. */
function listed(item: Item): boolean {
  let up = item.parent;
  for (let depth = 0; up && depth < 12; depth++, up = up.parent) {
    if (hasType(up, /^(ItemList|OfferCatalog|ListItem|SearchResultsPage|Review)$/)) return true;
    if (isProduct(up) && !nested(up, 'hasVariant', 'model').includes(item)) return true;
  }
  return false;
}

/** Returns second descriptions of the same product in the same kind of markup, as by a second plugin. */
export function secondDescriptions(product: Item, items: readonly Item[], html: string): Item[] {
  const name = nameOf(product);
  const others = items.filter(
    (item) => item !== product && item.source === product.source && isProduct(item) && !listed(item),
  );
  const alike = others.filter((item) => nameOf(item) === name);
  const [only] = others;
  return others.filter(
    (item) =>
      isShared(CODES, item, product) ||
      (item === only && others.length === 1 && isBare(item, product) && isSoldAlike(item, product, html)) ||
      (name !== undefined &&
        alike.length === 1 &&
        item === alike[0] &&
        (isShared(IDENTITIES, item, product) || isBare(item, product))),
  );
}

const nameOf = (item: Item) => literal(item, 'name')?.text;

type Read = (item: Item) => Literal | undefined;

const CODES: readonly Read[] = [
  (item) => literal(item, 'sku'),
  (item) => literal(item, 'gtin13', 'gtin', 'gtin12', 'gtin8'),
];
/** Variants with one name differ in all of these, so one equal value is enough. */
const IDENTITIES: readonly Read[] = [...CODES, (item) => literal(item, 'image')];

function isShared(reads: readonly Read[], a: Item, b: Item): boolean {
  return reads.some((read) => read(a) !== undefined && read(a)?.text === read(b)?.text);
}

/** Returns true if one of the two has no code or picture, so that they cannot contradict. */
function isBare(a: Item, b: Item): boolean {
  return [a, b].some((item) => IDENTITIES.every((read) => read(item) === undefined));
}

/**
 * Returns true if both have the same price and one name occurs only once in the source: other products are
 * shown with their name.
 */
function isSoldAlike(a: Item, b: Item, html: string): boolean {
  const [x, y] = [a, b]
    .map((item) => offersOf(item)[0])
    .map((offer) => offer && literal(offer, 'price')?.text);
  const names = [nameOf(a), nameOf(b)];
  return (
    x !== undefined &&
    x === y &&
    names.some((name) => name !== undefined && html.indexOf(name) === html.lastIndexOf(name))
  );
}

/** Returns the offers of a product, including nested ones. */
export function offersOf(product: Item): Item[] {
  const found: Item[] = [];
  const queue = [...nested(product, 'offers', 'offer')];
  for (let i = 0; i < queue.length && i < 300; i++) {
    const offer = queue[i]!;
    if (found.includes(offer)) continue;
    found.push(offer);
    for (const value of offer.props.get('offers') ?? []) if (isItem(value)) queue.push(value);
  }
  return found;
}
