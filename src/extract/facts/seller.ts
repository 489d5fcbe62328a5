import type { Organization } from '../../model/listing/listing.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { tagged, textOf } from '../html/page.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { S } from '../words/signals.ts';
import { isOutside } from '../html/zones.ts';
import { hasType, literal, nested, type Item } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import { SELLER_BEFORE, SELLER_FOLLOWS, SELLER_INLINE, SELLER_LABEL } from '../words/labels.ts';
import type { Candidate } from '../rank/candidate.ts';
import { rank } from '../rank/ranker.ts';
import { inState, marked, shownIn, visible } from './candidate.ts';
import type { Context } from './context.ts';
import type { Labelled } from './labelled.ts';
import { addShownContact } from './shown-contact.ts';
import { isName, siteNames } from './site-names.ts';

export interface SellerFacts {
  seller?: Organization;
  evidence: Evidence[];
}

/** Who sells: whom the page names so, or the shop it belongs to. */
export function readSeller(context: Context, labelled: Labelled[]): SellerFacts {
  const named = [
    ...labelledSellers(context, labelled),
    ...wordedSellers(context),
    ...markedSellers(context),
    ...sellerLinks(context),
    ...namedStores(context),
    ...shopInTitle(context),
  ];
  const others = [
    ...logoInTitle(context),
    ...siteNames(context),
    ...inState(context, SELLER_KEY, (text) => (isName(text) ? text : undefined)),
  ];
  // Where the page names who sells, what the site calls itself counts for less.
  const beside = named.length > 0 ? 'beside:named-seller' : 'none-named';
  const pool = [
    ...named.map((one) => withClue(one, 'named:seller')),
    ...others.map((one) => withClue(one, beside)),
  ];
  const chosen = rank(context.ranking, 'seller', pool);
  const seller: Organization = chosen ? { name: chosen.value } : {};
  if (chosen) addContact(seller, context.items);
  addShownContact(context.page, seller);
  if (Object.keys(seller).length === 0) return { evidence: [] };
  return { seller, evidence: chosen?.evidence ?? [] };
}

const withClue = (one: Candidate<string>, clue: string) => ({ ...one, clues: [...(one.clues ?? []), clue] });

const SELLER_KEY = /seller|shopname|storename|merchant/;

function labelledSellers({ page }: Context, labelled: Labelled[]): Candidate<string>[] {
  return labelled.flatMap(({ name: label, value, block, start }) => {
    if (!SELLER_LABEL.test(label) || value.length > 70) return [];
    const name = cutSentence(value);
    const place = { block, start, end: start + name.length };
    return isName(name) ? [visible(page, name, place, [`labelled "${label}"`])] : [];
  });
}

/** What every wording of who sells holds. */
const SOLD_BY =
  /sold|fulfilled by|owner of|propi?etari|inhaber|verkauf|vend[ui]|venduto|verkocht|verkoop|bởi|sprzedaje|が販売|販売元|由|(?:ストア|店舗|ショップ)名/i;

/** "Sold by Acme", or such words as a heading over the name. */
function wordedSellers({ page, titleBlock }: Context): Candidate<string>[] {
  return page.blocks.flatMap(({ text, role, linked }, block) => {
    if (text.length > 300 || (isOutside(role) && role !== 'review')) return [];
    const match = SOLD_BY.test(text)
      ? sellerIn(text)
      : Math.abs(block - titleBlock) <= 4 && linked > 2
        ? linkedFrom(text)
        : undefined;
    if (match) {
      const { name, start, sends } = match;
      const place = { block, start, end: start + name.length };
      const clues = sends ? ['sends'] : [];
      return isName(name) ? [visible(page, name, place, ['named as who sells it'], clues)] : [];
    }
    if (!SELLER_FOLLOWS.test(text) && !(text.length <= 20 && SELLER_LABEL.test(text))) return [];
    const below = page.blocks[block + 1]?.text ?? '';
    const name = below.length <= 70 ? cutSentence(below) : '';
    const place = { block: block + 1, start: 0, end: name.length };
    return isName(name) ? [visible(page, name, place, ['after the words for who sells it'])] : [];
  });
}

interface Named {
  name: string;
  start: number;
  /** Named as who sends it; who sells it may be another. */
  sends?: boolean;
}

function sellerIn(text: string): Named | undefined {
  const match = SELLER_BEFORE.exec(text) ?? SELLER_INLINE.exec(text);
  const written = match?.[1] ?? match?.[2];
  if (!match || written === undefined) return undefined;
  const sends = match[2] !== undefined && !/销|銷/.test(match[0]);
  return { name: written.trim(), start: match.index + match[0].indexOf(written), sends };
}

/** Polish marketplaces put "od nick" under the title. */
function linkedFrom(text: string): Named | undefined {
  const name = /^od (\p{L}[\p{L}\p{N}_.-]{2,30})(?= *(?:\||$))/u.exec(text)?.[1];
  return name === undefined ? undefined : { name, start: 3 };
}

function markedSellers({ page, products }: Context): Candidate<string>[] {
  return products.flatMap((product) => {
    for (const offer of [...offersOf(product), product]) {
      const seller = literal(offer, 'seller', 'offeredBy', 'merchant');
      if (seller && isName(seller.text))
        return [marked(page, seller.text, seller, offer.source, ['seller of the markup'])];
    }
    return [];
  });
}

const NO_SELLER =
  /[:?]|\d年(?:老)?店|^(?:进入|收藏|进店|关注|联系|全部|客服|信誉)|^(?:see|view|visit|contact|ask|follow|more|other|all|save|sell|learn|read|shop|add|report|compare)\b/i;

/** A link to the seller's own page, in an element that speaks of a seller. */
function sellerLinks({ page }: Context): Candidate<string>[] {
  for (const element of tagged(page, 'a')) {
    const { inherited, firstBlock } = element;
    const block = page.blocks[firstBlock];
    if (!(inherited & S.seller) && block?.role !== 'seller') continue;
    if (inherited & (S.related | S.footer | S.nav | S.review) || block?.outside) continue;
    const text = textOf(page, element, 60);
    if (!isName(text) || NO_SELLER.test(text)) continue;
    const shown = shownIn(page, firstBlock, text, ['a link in the part about the seller']);
    if (shown) return [shown];
  }
  return [];
}

/** A text that is the name of a shop by its last word: 某某旗舰店. */
function namedStores({ page, titleBlock }: Context): Candidate<string>[] {
  for (let block = 0; block < Math.min(page.blocks.length, titleBlock + 80); block++) {
    const { text: whole, role, pieces } = page.blocks[block]!;
    if (whole.length > 40 || !STORE_WORD.test(whole)) continue;
    const text = pieces.length > 1 ? whole.slice(0, pieces[0]!.end).trim() : whole;
    if (text.length > 24 || role === 'related' || role === 'footer' || !NAMED_STORE.test(text)) continue;
    return [visible(page, text, { block, start: 0, end: text.length }, ['the name of a shop'])];
  }
  return [];
}

const STORE_WORD = /店|专区|公司|商行|经营部/;
const NAMED_STORE =
  /^[^\s:：，,]{2,18}(?:旗舰店|专卖店|专营店|自营店|自营专区|官方店|企业店)$|^[^\s:：，,]{4,24}(?:有限公司|商行|经营部)$/u;

/** A marketplace names itself first and the shop last: 【市場】商品名：店名. */
function shopInTitle({ page, head: { title, meta } }: Context): Candidate<string>[] {
  const market = meta.get('og:site_name')?.text;
  const shop = /^【([^】]+)】(?:[^：:]*[：:])+([^：:【】]{2,30})$/u.exec(title?.text ?? '');
  if (!shop || !title || market === undefined || !shop[1]!.startsWith(market)) return [];
  const text = shop[2]!.trim();
  return [marked(page, text, { ...title, text }, 'meta', ['the shop named after the goods'])];
}

/** The title begins with the shop's name where one of the first pictures is called just that. */
function logoInTitle({ page, head: { title } }: Context): Candidate<string>[] {
  const text = title?.text.split(/(?<!\s)\s+[|–—-]\s+|(?:(?<!\s)\s+)?[|｜]\s*/u)[0];
  if (!title || !text || text === title.text || !isName(text)) return [];
  const isLogo = tagged(page, 'img')
    .slice(0, 5)
    .some(({ attribs }) => attribs.alt?.replace(/(?:logo|ロゴ)$/i, '').trim() === text);
  return isLogo ? [marked(page, text, { ...title, text }, 'meta', ['the logo, ahead in <title>'])] : [];
}

function addContact(seller: Organization, items: Item[]): void {
  for (const item of items) {
    if (!hasType(item, /^(Organization|Corporation|OnlineStore|Store|LocalBusiness)$/)) continue;
    const email = literal(item, 'email')?.text;
    const telephone = literal(item, 'telephone')?.text;
    if (email && !seller.email) seller.email = flat(email);
    if (telephone && !seller.telephone) seller.telephone = flat(telephone);
    const address = nested(item, 'address')[0];
    const street =
      address &&
      ['streetAddress', 'postalCode', 'addressLocality', 'addressCountry']
        .map((key) => literal(address, key)?.text)
        .filter(Boolean);
    if (street && street.length > 1 && !seller.address) seller.address = street.join(', ');
    const registration = literal(item, 'vatID', 'taxID')?.text;
    if (registration && !seller.registration) seller.registration = flat(registration);
  }
}

function cutSentence(value: string): string {
  return value
    .split(/[|(（,，]|\s{2}|\d{1,3}(?:\.\d{1,3})?%| and (?:fulfilled|shipped)| - /)[0]!
    .replace(/(?<![\s.])[\s.]+$/, '')
    .trim();
}
