// Proposes the shop's own name as the brand, for shops that sell their own products.
import { SITE_COPYRIGHT } from '../../model/listing/brand-reasons.ts';
import { tagged } from '../html/page.ts';
import type { Candidate } from '../rank/candidate.ts';
import { fold } from '../rank/ranker.ts';
import { endOf, leadOf, wordsOf } from '../words/page-words.ts';
import type { Context } from './context.ts';
import { siteNames } from './site-names.ts';
import { storeNames } from './store-names.ts';

const OFFICIAL = wordsOf('brand/official');
const MOST_SOURCES = 4;

/**
 * Returns the shop's names with clues. A shop that sells its own brand names itself in the product's text;
 * other shops rarely do.
 */
export function ownBrands(context: Context): Candidate<string>[] {
  const stores = storeNames(context).map((one) => namedBy(one, sharedWith(context.name, coreOf(one.value))));
  const names = [
    ...ofShop(siteNames(context)).map((one) => namedBy(one, coreOf(one.value))),
    // A store whose name could not be shortened sells many brands.
    ...stores.filter(({ one, name }) => name !== one.value),
  ];
  const known = new Map<string, string>();
  return names.map(({ one, name }) => {
    // "acme.com" and "ACME" count as the same name.
    const key = fold(name);
    const sources = names.filter((other) => fold(other.name) === key).length;
    let own = known.get(name);
    if (own === undefined) known.set(name, (own = isOwnBrand(context, name) ? 'own:named' : 'own:unnamed'));
    const clues = [...one.clues, own, `${own}:${Math.min(sources, MOST_SOURCES)}`];
    if (OFFICIAL.test(one.value)) clues.push('own:official');
    return { value: name, evidence: { ...one.evidence, value: name }, clues };
  });
}

/**
 * If a name resembles the host, copyright names that do not are dropped: they belong to a map provider,
 * licensor or web designer.
 */
function ofShop(names: readonly Candidate<string>[]): readonly Candidate<string>[] {
  const isLikeHost = ({ clues }: Candidate<string>) => clues.includes('like-host');
  if (!names.some(isLikeHost)) return names;
  return names.filter((one) => isLikeHost(one) || !one.evidence.reasons?.includes(SITE_COPYRIGHT));
}

const namedBy = (one: Candidate<string>, name: string) => ({ one, name });

/** Returns true if the name starts the product's name, precedes it in a title, or is in its text. */
function isOwnBrand(context: Context, name: string): boolean {
  const { head, name: product } = context;
  const titles = [head.meta.get('og:title'), head.title, head.meta.get('twitter:title')];
  const both = fold(name + product);
  return (
    (fold(product) !== fold(name) && fold(product).startsWith(fold(name))) ||
    (product !== '' && titles.some((title) => title && fold(title.text).startsWith(both))) ||
    (isInOwnText(context, name) && !listsBrands(context))
  );
}

const TAIL = endOf('brand/tail');

/** Cuts off what is no part of the brand: "Acme Official Store", "Acme India", "Acme GmbH" → "Acme". */
export function coreOf(value: string): string {
  let name = value.replace(/[®™]/g, '').trim();
  for (let tries = 0; tries < 4; tries++) {
    const tail = TAIL.exec(name);
    const shorter = tail ? name.slice(0, tail.index).replace(/(?<![\s,])[\s,]+$/, '') : '';
    if (shorter.length < 2) break;
    name = shorter;
  }
  return name;
}

/**
 * A store's name may contain the marketplace's name. Only the brand is also at the start of the title, so the
 * common start is returned.
 */
function sharedWith(title: string, store: string): string {
  let shared = 0;
  while (shared < store.length && store[shared] === title[shared]) shared++;
  const part = store.slice(0, shared);
  return shared >= 2 && UNSPACED.test(part) ? part : store;
}

const UNSPACED = /^[\u3040-\u9fff\uac00-\ud7af]+$/;

const OWN_TEXT = /^(?:title|description|highlights|specification)$/;
/** Words after a shop's name that makers would not use: "Acme ships". */
const OF_SHOP = leadOf('brand/of-shop');

/** Returns true if the product's text names the shop. "acme.com", "@acme" and "Acme ships" do not count. */
const isInOwnText = ({ page, titleBlock }: Context, name: string) =>
  page.blocks.some(({ text, role, outside, hidden, linked }, index) => {
    if (index < titleBlock || outside || hidden || linked > text.length / 2 || !OWN_TEXT.test(role))
      return false;
    const start = text.toLowerCase().indexOf(name.toLowerCase());
    if (start < 0 || !/^[\p{Lu}\p{Lo}]/u.test(text.slice(start))) return false;
    const after = text.slice(start + name.length);
    return (
      !/[\p{L}./@#©]\s?$/u.test(text.slice(Math.max(0, start - 1), start)) &&
      !/^(?:[\p{L}@]|\.\p{L})/u.test(after) &&
      !OF_SHOP.test(after.replace(/^'s/, '').trimStart())
    );
  });

const BRAND_LIST =
  /\/(?:(?:all-|our-|shop-by-)?brands?|marken|marques|marcas|marchi|merken|marki|designers|shop-by-brand)(?:-list|-a-z)?(?:\.\w+)?\/?(?:[?#]|$)/i;

/** Returns true if the page links to a list of brands, so the shop sells many. */
const listsBrands = ({ page }: Context) =>
  tagged(page, 'a').some(
    ({ attribs: { href } }) => href !== undefined && href.length < 200 && BRAND_LIST.test(href),
  );
