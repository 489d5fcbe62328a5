import { S } from '../html/signals.ts';
import { isElement, tagged, textOf } from '../html/page.ts';
import { isOutside } from '../html/zones.ts';
import { BRAND_LABEL, MANUFACTURER_LABEL } from '../words/labels.ts';
import { choose, fromItem, marked, visible, type Candidate, type Chosen } from './candidate.ts';
import { hasType } from '../structured/item.ts';
import { productValues, type Context } from './context.ts';
import type { Labelled } from './labelled.ts';
import { siteNames } from './seller.ts';

export function readBrand(context: Context, labelled: Labelled[]): Chosen<string> | undefined {
  const { page } = context;
  const pool: Candidate<string>[] = [];
  for (const { item, literal: value } of productValues(context, 'brand', 'manufacturer'))
    pool.push(
      fromItem(page, item, value, value.text, item.props.has('brand') ? 5 : 3, ['brand of the markup']),
    );
  for (const name of ['product:brand', 'og:brand', 'brand']) {
    const value = context.head.meta.get(name);
    if (value) pool.push(marked(page, value.text, 4, value, 'meta', [name]));
  }
  for (const entry of labelled) {
    if (!BRAND_LABEL.test(entry.name) || entry.value.length > 60) continue;
    const author = /^(?:author|autor|auteur|label)$/i.test(entry.name);
    if (author) continue;
    pool.push(visible(page, entry.value.replace(/^[:：\s]+/, ''), 4.8, entry, [`labelled "${entry.name}"`]));
  }
  for (const entry of labelled)
    if (MANUFACTURER_LABEL.test(entry.name) && entry.value.length <= 40)
      pool.push(visible(page, entry.value, 2.5, entry, [`labelled "${entry.name}"`]));
  pool.push(...brandElements(context), ...byLine(context), ...brandLinks(context));
  if (!pool.some((one) => isBrandName(one.value))) pool.push(...ownBrand(context));
  return choose(
    pool.filter((one) => isBrandName(one.value)),
    1,
  );
}

/** A short text near the title in an element called brand: a by-line or a link to the brand's products. */
function brandElements(context: Context): Candidate<string>[] {
  const { page } = context;
  const found: Candidate<string>[] = [];
  if (context.titleBlock < 0) return found;
  for (const element of page.elements) {
    if (!(element.signals & S.brand) || element.endBlock - element.firstBlock > 2) continue;
    const distance = Math.abs(element.firstBlock - context.titleBlock);
    const role = page.blocks[element.firstBlock]?.role;
    // A short link above the title passes for navigation.
    if (distance > 12 || (isOutside(role) && !(role === 'navigation' && distance <= 2))) continue;
    const text = textOf(page, element, 80)
      .replace(
        /^(?:brand|marque|marca|marke|by|von|par|de|da|visit the|shop(?: all)?|品牌)(?![a-z])\s*[:：]?\s*/i,
        '',
      )
      .replace(/\s+store$/i, '');
    const alt = text === '' ? element.children.find(isElement)?.attribs.alt : undefined;
    const value = alt ?? text;
    if (value.length < 2 || value.length > 40 || value === context.name) continue;
    const block = page.blocks[element.firstBlock];
    const start = block ? block.text.indexOf(value) : -1;
    const reasons = ['in an element for the brand near the title'];
    if (block && start >= 0)
      found.push(
        visible(
          page,
          value,
          3.4 - distance / 10,
          { block: element.firstBlock, start, end: start + value.length },
          reasons,
        ),
      );
  }
  return found;
}

/** A link near the title to the goods of one maker: its address says so. */
function brandLinks(context: Context): Candidate<string>[] {
  const { page, titleBlock, name } = context;
  if (titleBlock < 0) return [];
  for (const element of tagged(page, 'a')) {
    const distance = Math.abs(element.firstBlock - titleBlock);
    if (distance > 8 || !BRAND_ADDRESS.test(element.attribs.href ?? '')) continue;
    const block = page.blocks[element.firstBlock];
    const text = textOf(page, element, 60)
      .replace(ALL_OF, '')
      .replace(/\s+store$/i, '');
    const start = block?.text.indexOf(text) ?? -1;
    if (!block || start < 0 || text.length < 2 || text.length > 40 || text === name) continue;
    if (isOutside(block.role) && !(block.role === 'navigation' && distance <= 6)) continue;
    const place = { block: element.firstBlock, start, end: start + text.length };
    const inName = name.toLowerCase().includes(text.toLowerCase());
    return [
      visible(page, text, (inName ? 3.4 : 2.8) - distance / 10, place, ['a link to the goods of the brand']),
    ];
  }
  return [];
}

const BRAND_ADDRESS =
  /\/(?:brands?|marcas?|marques?|marken?|merk(?:en|er)?|marka|manufacturers?|makers?|hersteller|znack[ay]|producent|thuong-hieu|brend)[/=-][^/]/i;
const ALL_OF =
  /^(?:(?:shop|view|see|more from|visit the|all)(?: all)?|brand|marque|marca|marke|by|von|par|de)\s*[:：]?\s+/i;

/** "by Maker" under the title, linked to the maker's goods; on a book it names the author. */
function byLine({ page, titleBlock, items }: Context): Candidate<string>[] {
  if (titleBlock < 0 || items.some((item) => hasType(item, /^Book$/))) return [];
  if (page.blocks.some(({ text }) => text.length < 60 && /\bISBN\b/.test(text))) return [];
  for (const block of [titleBlock + 1, titleBlock + 2, titleBlock - 1]) {
    const { text, linked, outside } = page.blocks[block] ?? { text: '', linked: 0, outside: true };
    const match = /^by (\S.{1,38})$/i.exec(text) ?? /^visit the (\S.{1,32}) store$/i.exec(text);
    if (!match || outside || linked < match[1]!.length) continue;
    return [
      visible(
        page,
        match[1]!,
        3.2,
        { block, start: text.indexOf(match[1]!), end: text.indexOf(match[1]!) + match[1]!.length },
        ['"by …" beside the title'],
      ),
    ];
  }
  return [];
}

/**
 * A shop that sells its own brand names itself where it describes the product; others hardly do. Its name is
 * what several places agree on (Open Graph, the organisation, the title's tail, logo, copyright, address).
 */
function ownBrand(context: Context): Candidate<string>[] {
  for (const named of ownNames(context)) {
    const found = namedInText(context, named);
    if (found.length > 0) return found;
  }
  return [];
}

interface OwnName {
  name: string;
  sources: number;
}

function namedInText({ page, titleBlock }: Context, { name, sources }: OwnName): Candidate<string>[] {
  const letters = name.replace(/[^\p{L}\p{N}]+/gu, '.{0,3}');
  // Without `u` the search is several times as fast; it only says where to look closer.
  const hint = new RegExp(letters, 'i');
  const pattern = new RegExp(
    `(?<![\\p{L}./@#©]|© )${letters}(?![\\p{L}@]|\\.\\p{L}|(?:'s)? ${AS_A_SHOP.source})`,
    'iu',
  );
  let mentions = 0;
  for (let index = Math.max(0, titleBlock); index < page.blocks.length; index++) {
    const block = page.blocks[index]!;
    if (
      block.outside ||
      block.hidden ||
      block.linked > block.text.length / 2 ||
      !/^(?:title|description|highlights|specification)$/.test(block.role)
    )
      continue;
    const match = hint.test(block.text) ? pattern.exec(block.text) : null;
    if (!match || !/^[\p{Lu}\p{Lo}]/u.test(match[0])) continue;
    mentions += sources >= 3 && beginsSentence(block.text, match.index) ? 2 : 1;
    if (mentions < 2) continue;
    const place = { block: index, start: match.index, end: match.index + match[0].length };
    return [
      visible(page, match[0], 1.4, place, [
        `the shop names itself in the product text; its name stands in ${sources} places`,
      ]),
    ];
  }
  return [];
}

/** What shops do and have, not makers. */
const AS_A_SHOP =
  /(?:stores?|shops?|offers?|ships?|sells?|carries|stocks|guarantees?|will|may|is not|customers?|prices?|rewards?|accounts?|app|gift cards?|website|online|exclusives?|members?)\b/;

const beginsSentence = (text: string, at: number) => /(?:^|[.!?。！？]\s?)$/.test(text.slice(0, at));

/** What most places call the shop, and its address; one that calls itself by its address is not meant by the bare word. */
function ownNames(context: Context): OwnName[] {
  const byFold = new Map<string, OwnName>();
  let bare = 0;
  let withTail = 0;
  for (const { value } of siteNames(context)) {
    if (/\.(?:com|net|org|[a-z]{2})$/i.test(value)) withTail++;
    else bare++;
    const name = value.replace(/[®™]/g, '').trim();
    const fold = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    if (fold.length < 3) continue;
    const known = byFold.get(fold);
    if (known) known.sources++;
    else byFold.set(fold, { name, sources: 1 });
  }
  const names = [...byFold.values()];
  const agreed = names.filter(({ name, sources }) => sources > 1 && !/\.\p{L}{2,3}$/u.test(name));
  agreed.sort((a, b) => b.sources - a.sources);
  // The address itself is always the last of them and bare.
  const address = withTail > 0 && bare <= 1 ? undefined : names.at(-1);
  return [...agreed.slice(0, 1), ...(address && address !== agreed[0] ? [address] : [])];
}

/** Not a placeholder, a slogan, an address or a whole sentence. */
export function isBrandName(text: string): boolean {
  if (
    text.length < 1 ||
    text.length > 50 ||
    /[${}<>[\]|:]|%\w+%|\((?:author|autor|auteur|editor|illustrator|artist)|^follow\b|^(?:n\/?a|none|null|undefined|unknown|unbranded|no brand|brand|generic|other|others|其他|其它|无|无品牌|does not apply|-+|\d{1,3})$/i.test(
      text,
    )
  )
    return false;
  if (/^https?:|www\./i.test(text)) return false;
  return text.split(/\s+/).length <= 6;
}
