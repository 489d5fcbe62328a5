import { tagged } from '../html/page.ts';
import type { Candidate } from '../rank/candidate.ts';
import { endOf, leadOf, wordsOf } from '../words/page-words.ts';
import type { Context } from './context.ts';
import { siteNames } from './site-names.ts';

const OFFICIAL = wordsOf('brand/official');
const MOST_SOURCES = 4;

/** A shop that sells its own brand names itself where it describes the product; others hardly do. */
export function ownBrands(context: Context): Candidate<string>[] {
  const names = siteNames(context).map((one) => ({ one, name: coreOf(one.value) }));
  const known = new Map<string, string>();
  return names.map(({ one, name }) => {
    const sources = names.filter((other) => other.name === name).length;
    let own = known.get(name);
    if (own === undefined) known.set(name, (own = isOwnBrand(context, name) ? 'own:named' : 'own:unnamed'));
    const clues = [...(one.clues ?? []), own, `${own}:${Math.min(sources, MOST_SOURCES)}`];
    if (OFFICIAL.test(one.value)) clues.push('own:official');
    return { value: name, evidence: { ...one.evidence, value: name }, clues };
  });
}

function isOwnBrand(context: Context, name: string): boolean {
  const { head, name: product } = context;
  const titles = [head.meta.get('og:title')?.text, head.title?.text, head.meta.get('twitter:title')?.text];
  return (
    beginsWith(product, name) ||
    titles.some((title) => title !== undefined && standsBefore(title, name, product)) ||
    (isInOwnText(context, name) && !listsBrands(context))
  );
}

const TAIL = endOf('brand/tail');

/** "Acme Official Store", "Acme India", "Acme GmbH" → "Acme". */
function coreOf(value: string): string {
  let name = value.replace(/[®™]/g, '').trim();
  for (let tries = 0; tries < 4; tries++) {
    const tail = TAIL.exec(name);
    const shorter = tail ? name.slice(0, tail.index).replace(/(?<![\s,])[\s,]+$/, '') : '';
    if (shorter.length < 2) break;
    name = shorter;
  }
  return name;
}

/** "Acme Bomber Jacket" in `<title>` where the goods are called "Bomber Jacket". */
function standsBefore(title: string, shop: string, product: string): boolean {
  if (product === '' || !beginsWith(title, shop)) return false;
  return title.slice(shop.length).trimStart().toLowerCase().startsWith(product.toLowerCase());
}

/** As a word of its own, something after it that belongs to the same name. */
function beginsWith(text: string, name: string): boolean {
  return (
    text.slice(0, name.length).toLowerCase() === name.toLowerCase() &&
    /^[®™]?(?:\s+[\p{L}\p{N}'"“(]|(?<=[\u3040-\u9fff\uac00-\ud7af])\S)/u.test(text.slice(name.length))
  );
}

const OWN_TEXT = /^(?:title|description|highlights|specification)$/;
/** "Acme ships": what shops do and have, not makers. */
const OF_SHOP = leadOf('brand/of-shop');

/** Does the product's own text name the shop? Not in "acme.com", "@acme" or "Acme ships". */
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

/** A list of brands to shop by. */
const listsBrands = ({ page }: Context) =>
  tagged(page, 'a').some(
    ({ attribs: { href } }) => href !== undefined && href.length < 200 && BRAND_LIST.test(href),
  );
