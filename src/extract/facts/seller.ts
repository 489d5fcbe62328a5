import type { Organization } from '../../model/listing/listing.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { tagged, textOf } from '../html/page.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { S } from '../words/signals.ts';
import { isOutside } from '../html/zones.ts';
import { hasType, literal, nested, type Item } from '../structured/item.ts';
import { SELLER_BEFORE, SELLER_FOLLOWS, SELLER_INLINE, SELLER_LABEL } from '../words/labels.ts';
import type { Candidate } from '../rank/candidate.ts';
import { rank } from '../rank/ranker.ts';
import { inState, marked, shownIn, visible } from './candidate.ts';
import type { Context } from './context.ts';
import type { Labelled } from './labelled.ts';
import { namedValues } from './named-values.ts';
import { addShownContact } from './shown-contact.ts';
import { isName, siteNames } from './site-names.ts';
import { storeNames } from './store-names.ts';

export interface SellerFacts {
  seller?: Organization;
  evidence: Evidence[];
}

/** Does a link with these words and this address lead to terms? */
type LinkTest = (text: string, href: string) => boolean;

/** Who sells: whom the page names so, or the shop it belongs to. */
export function readSeller(context: Context, labelled: Labelled[], isOfTerms: LinkTest): SellerFacts {
  const named = [
    ...namedValues(context, labelled, NAMES, (text) => {
      const name = text.length <= LONGEST_ROW ? cutSentence(text) : '';
      return isName(name) ? name : undefined;
    }),
    ...wordedSellers(context, isOfTerms),
    ...sellerLinks(context, isOfTerms),
    ...storeNames(context),
    ...shopInTitle(context),
  ];
  const others = [
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

/** An address may stand behind the name. */
const LONGEST_ROW = 240;

const SELLER_KEY = /seller|shopname|storename|merchant/;

const NAMES = { label: SELLER_LABEL, props: ['seller', 'offeredBy', 'merchant'], offers: 1 };

/** What every wording of who sells holds. */
const SOLD_BY =
  /sold|fulfilled by|owner of|propi?etari|inhaber|verkauf|vend[ui]|venduto|verkocht|verkoop|bởi|sprzedaje|が販売|販売元|由|(?:ストア|店舗|ショップ)名/i;

/** "Sold by Acme", or such words as a heading over the name. */
function wordedSellers({ page, titleBlock }: Context, isOfTerms: LinkTest): Candidate<string>[] {
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
    return isName(name) && !isOfTerms(name, '')
      ? [visible(page, name, place, ['after the words for who sells it'])]
      : [];
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

const NO_SELLER =
  /[:?%]|\d[.,]\d|\d年(?:老)?店|^(?:进入|收藏|进店|关注|联系|全部|客服|信誉)|^(?:see|view|visit|contact|ask|follow|more|other|all|save|sell|learn|read|shop|add|report|compare)\b/i;

/** A link to the seller's own page, in an element that speaks of a seller. */
function sellerLinks({ page }: Context, isOfTerms: LinkTest): Candidate<string>[] {
  for (const element of tagged(page, 'a')) {
    const { inherited, firstBlock } = element;
    const block = page.blocks[firstBlock];
    if (!(inherited & S.seller) && block?.role !== 'seller') continue;
    if (inherited & (S.related | S.footer | S.nav | S.review) || block?.outside) continue;
    const text = textOf(page, element, 60);
    if (!isName(text) || NO_SELLER.test(text)) continue;
    if (isOfTerms(text, element.attribs.href ?? '')) continue;
    const shown = shownIn(page, firstBlock, text, ['a link in the part about the seller']);
    if (shown.length > 0) return shown;
  }
  return [];
}

/** A marketplace names itself first and the shop last: 【市場】商品名：店名. */
function shopInTitle({ page, head: { title, meta } }: Context): Candidate<string>[] {
  const market = meta.get('og:site_name')?.text;
  const shop = /^【([^】]+)】(?:[^：:]*[：:])+([^：:【】]{2,30})$/u.exec(title?.text ?? '');
  if (!shop || !title || market === undefined || !shop[1]!.startsWith(market)) return [];
  const text = shop[2]!.trim();
  return [marked(page, text, { ...title, text }, 'meta', ['the shop named after the goods'])];
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
