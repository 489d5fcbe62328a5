// Finds the seller of a page: its name, and how to contact it.
import { SITE_ADDRESS } from '../../model/listing/brand-reasons.ts';
import type { Organization } from '../../model/listing/listing.ts';
import { tagged, textOf } from '../html/page.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { ELSEWHERE, S } from '../words/signals.ts';
import { isOutside } from '../html/zones.ts';
import { hasType, literal, nested, type Item } from '../structured/item.ts';
import { SELLER_BEFORE, SELLER_FOLLOWS, SELLER_INLINE, SELLER_LABEL } from '../words/labels.ts';
import type { Candidate, Ranked } from '../rank/candidate.ts';
import { rank } from '../rank/ranker.ts';
import { scriptCandidates, sourceCandidate, blockCandidates, textCandidate, withClues } from './candidate.ts';
import type { Context } from './context.ts';
import type { Labelled } from './labelled.ts';
import { isUnsaid, legalName } from './legal-names.ts';
import { namedValues } from './named-values.ts';
import { addShownContact } from './shown-contact.ts';
import { isName, siteNames } from './site-names.ts';
import { storeIn, storeNames } from './store-names.ts';

/** Returns true if a link leads to a policy page, so that its text is no seller's name. */
type LinkTest = (text: string, href: string) => boolean;

/** Returns the seller that the page names (“Sold by Acme”), or else the shop that the site belongs to. */
export function readSeller(
  context: Context,
  labelled: Labelled[],
  isPolicyLink: LinkTest,
  manufacturer?: string,
): Ranked<Organization> | undefined {
  const stated = [
    ...namedValues(context, labelled, NAMES, (text) => {
      const name = text.length <= LONGEST_ROW ? cutSentence(text) : '';
      return isName(name) ? name : undefined;
    }),
    ...wordedSellers(context, isPolicyLink),
    ...sellerLinks(context, isPolicyLink),
    ...storeNames(context),
    ...shopInTitle(context),
  ];
  const others = [
    ...siteNames(context),
    ...scriptCandidates(context, SELLER_KEY, (text) => (isName(text) ? text : undefined)),
  ];
  // If the page names a seller, the names of the site get a clue that lowers their score.
  const beside = stated.length > 0 ? 'beside:named-seller' : 'none-named';
  const pool = [
    ...stated.map((one) => withClues(one, 'named:seller')),
    ...others.map((one) => withClues(one, beside)),
  ];
  const ranked = rank(context.ranking, 'seller', pool);
  // The page's own address gives a label only; a company on the page is named in full.
  const isOfAddress = !ranked || ranked.evidence.every(({ reasons }) => reasons?.includes(SITE_ADDRESS));
  const company = isOfAddress ? legalName(context, manufacturer) : undefined;
  const named = company ? { value: company.value, evidence: [company.evidence] } : ranked;
  const chosen = named && isOfAddress && !company && isUnsaid(named.value, context) ? undefined : named;
  const seller: Organization = chosen ? { name: chosen.value } : {};
  if (chosen) addContact(seller, context.items);
  addShownContact(context.page, seller);
  return Object.keys(seller).length === 0 ? undefined : { value: seller, evidence: chosen?.evidence ?? [] };
}

/** Maximum length of a text of a row, in characters: an address may follow the name. */
const LONGEST_ROW = 240;

const SELLER_KEY = /seller|shopname|storename|merchant/;

const NAMES = { label: SELLER_LABEL, props: ['seller', 'offeredBy', 'merchant'], offers: 1 };

/** A quick test: every wording of SELLER_BEFORE and SELLER_INLINE contains one of these. */
const SOLD_BY =
  /sold|fulfilled by|owner of|propi?etari|inhaber|verkauf|vend[ui]|venduto|verkocht|verkoop|bởi|sprzedaje|が販売|販売元|由|(?:ストア|店舗|ショップ)名/i;

/** Finds “Sold by Acme”, or such words as a heading above the name. */
function wordedSellers({ page, titleBlock }: Context, isPolicyLink: LinkTest): Candidate<string>[] {
  return page.blocks.flatMap(({ text, role, linked }, block) => {
    if (text.length > 300 || (isOutside(role) && role !== 'review')) return [];
    const match = SOLD_BY.test(text)
      ? sellerIn(text)
      : Math.abs(block - titleBlock) <= 4 && linked > 2
        ? linkedFrom(text)
        : undefined;
    if (match) {
      const { name, start, sends } = match;
      const clues = sends ? ['sends'] : [];
      return isName(name) ? [textCandidate(page, name, block, start, ['named as who sells it'], clues)] : [];
    }
    if (!SELLER_FOLLOWS.test(text) && !(text.length <= 20 && SELLER_LABEL.test(text))) return [];
    const below = page.blocks[block + 1]?.text ?? '';
    const name = below.length <= 70 ? cutSentence(below) : '';
    return isName(name) && !isPolicyLink(name, '')
      ? [textCandidate(page, name, block + 1, 0, ['after the words for who sells it'])]
      : [];
  });
}

interface Named {
  name: string;
  start: number;
  /** The text says who ships it (“shipped by Acme”); the seller may be another. */
  sends?: boolean;
}

/** Returns the name in a text such as “Sold by Acme”, with its offset. */
function sellerIn(text: string): Named | undefined {
  const match = SELLER_BEFORE.exec(text) ?? SELLER_INLINE.exec(text);
  const written = match?.[1] ?? match?.[2];
  if (!match || written === undefined) return undefined;
  const sends = match[2] !== undefined && !/销|銷/.test(match[0]);
  return { name: written.trim(), start: match.index + match[0].indexOf(written), sends };
}

/** Polish marketplaces show the seller as "od nick" under the title. */
function linkedFrom(text: string): Named | undefined {
  const name = /^od (\p{L}[\p{L}\p{N}_.-]{2,30})(?= *(?:\||$))/u.exec(text)?.[1];
  return name === undefined ? undefined : { name, start: 3 };
}

/** Texts of links that are no seller's name, such as “Visit store” or “4.8”. */
const NO_SELLER =
  /[:?%]|\d[.,]\d|\d年(?:老)?店|^(?:进入|收藏|进店|关注|联系|全部|客服|信誉)|^(?:see|view|visit|contact|ask|follow|more|other|all|save|sell|learn|read|shop|add|report|compare)\b/i;

/** Returns the first link to a seller's page, in an element whose class or role marks a seller. */
function sellerLinks({ page }: Context, isPolicyLink: LinkTest): Candidate<string>[] {
  for (const element of tagged(page, 'a')) {
    const { inherited, firstBlock } = element;
    const block = page.blocks[firstBlock];
    if (!(inherited & S.seller) && block?.role !== 'seller') continue;
    if (inherited & ELSEWHERE || block?.outside) continue;
    const text = textOf(page, element, 60);
    if (!isName(text) || NO_SELLER.test(text)) continue;
    if (isPolicyLink(text, element.attribs.href ?? '')) continue;
    const shown = blockCandidates(page, firstBlock, text, ['a link in the part about the seller']);
    if (shown.length > 0) return shown;
  }
  return [];
}

/** A title of a marketplace starts with its own name and ends with the shop's: 【市場】商品名：店名. */
function shopInTitle({ page, siteName, head: { title } }: Context): Candidate<string>[] {
  const shop = /^【([^】]+)】(?:[^：:]*[：:])+([^：:【】]{2,30})$/u.exec(title?.text ?? '');
  if (!shop || !title || siteName === undefined || !shop[1]!.startsWith(siteName)) return [];
  const text = shop[2]!.trim();
  return [sourceCandidate(page, text, { ...title, text }, 'meta', ['the shop named after the goods'])];
}

/** Adds e-mail, telephone, address and registration number from the organisations of the markup. */
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

/** Cuts off what follows the name: “Acme (98.5% positive)” → “Acme”. */
function cutSentence(value: string): string {
  const name = value
    .split(/[|｜(（,，]|\s[·•∙]\s|\s{2}|\d{1,3}(?:\.\d{1,3})?%| and (?:fulfilled|shipped)| - /)[0]!
    .replace(/(?<![\s.])[\s.]+$/, '')
    .trim();
  return storeIn(name);
}
