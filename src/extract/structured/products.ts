import { similarity } from '../../text/match/word-overlap.ts';
import { hasType, isItem, literal, nested, type Item, type Literal } from './item.ts';

const PRODUCT = /^(Product|ProductGroup|ProductModel|IndividualProduct|SomeProducts|hproduct)$/i;
const SOLD_THING =
  /^(Book|Vehicle|Car|SoftwareApplication|MobileApplication|VideoGame|Movie|MusicAlbum|CreativeWork|Course|Event|Service|Drug|MenuItem)$/i;

const MOST_NAMES = 3;

export function isProduct(item: Item): boolean {
  return hasType(item, PRODUCT) || (hasType(item, SOLD_THING) && item.props.has('offers'));
}

/** The product each kind of markup describes as the page's own; products of lists and carousels are left out. */
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
  // A thing that is named twice is known by either name.
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

/** Inside a list of items, or named as related to another product. */
function listed(item: Item): boolean {
  let up = item.parent;
  for (let depth = 0; up && depth < 12; depth++, up = up.parent) {
    if (hasType(up, /^(ItemList|OfferCatalog|ListItem|SearchResultsPage|Review)$/)) return true;
    if (isProduct(up) && !nested(up, 'hasVariant', 'model').includes(item)) return true;
  }
  return false;
}

/** The same goods marked up once more in the same way, as by a second plugin of the shop. */
export function twinsOf(product: Item, items: readonly Item[]): Item[] {
  const name = literal(product, 'name')?.text;
  const alike = items.filter(
    (item) =>
      item.source === product.source &&
      isProduct(item) &&
      !listed(item) &&
      literal(item, 'name')?.text === name,
  );
  if (name === undefined || alike.length !== 2) return [];
  return alike.filter((item) => item !== product && IDENTITIES.some((read) => isShared(read, item, product)));
}

/** One of these is enough: variants of one name differ in all of them. */
const IDENTITIES: readonly ((item: Item) => Literal | undefined)[] = [
  (item) => literal(item, 'sku'),
  (item) => literal(item, 'gtin13', 'gtin', 'gtin12', 'gtin8'),
  (item) => literal(item, 'image'),
];

function isShared(read: (item: Item) => Literal | undefined, a: Item, b: Item): boolean {
  const value = read(a)?.text;
  return value !== undefined && value === read(b)?.text;
}

/** The offers of a product, nested ones and those of its variants taken out of their wrappings. */
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
