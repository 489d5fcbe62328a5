import type { Organization } from '../../model/listing/listing.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { tagged, textOf, type Page } from '../html/page.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { S } from '../words/signals.ts';
import { isOutside } from '../html/zones.ts';
import { hasType, literal, nested, type Item } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import { SELLER_BEFORE, SELLER_FOLLOWS, SELLER_INLINE, SELLER_LABEL } from '../words/labels.ts';
import { rank } from '../rank/ranker.ts';
import { stateClues } from '../structured/state-values.ts';
import { fromItem, marked, visible, type Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import type { Labelled } from './labelled.ts';
import { addShownContact } from './shown-contact.ts';
import { usualHost } from './usual-host.ts';

const SOLD_BY =
  /sold|fulfilled by|owner of|propi?etari|inhaber|verkauf|vend[ui]|venduto|verkocht|verkoop|bởi|sprzedaje|が販売|販売元|由|(?:ストア|店舗|ショップ)名/i;

export interface SellerFacts {
  seller?: Organization;
  evidence: Evidence[];
}

/** Who sells: "sold by …", else the seller of the markup, else the shop the page belongs to. */
export function readSeller(context: Context, labelled: Labelled[]): SellerFacts {
  const { page } = context;
  const pool: Candidate<string>[] = [];
  for (const entry of labelled) {
    if (!SELLER_LABEL.test(entry.name) || entry.value.length > 70) continue;
    const name = cutSentence(entry.value);
    // The shop is the seller; who runs it is told beside it.
    const base = /掌柜/.test(entry.name) ? 4 : 6;
    if (isName(name))
      pool.push(
        visible(
          page,
          name,
          base - distance(context, entry.block),
          { block: entry.block, start: entry.start, end: entry.start + name.length },
          [`labelled "${entry.name}"`],
        ),
      );
  }
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index]!;
    if (block.text.length > 300 || (isOutside(block.role) && block.role !== 'review')) continue;
    const match = SOLD_BY.test(block.text)
      ? sellerIn(block.text)
      : Math.abs(index - context.titleBlock) <= 4 && block.linked > 2
        ? linkedFrom(block.text)
        : undefined;
    if (!match && (SELLER_FOLLOWS.test(block.text) || isSellerHeading(block.text))) {
      const { text } = page.blocks[index + 1] ?? { text: '' };
      const name = text.length <= 70 ? cutSentence(text) : '';
      if (isName(name))
        pool.push(
          visible(
            page,
            name,
            5.8 - distance(context, index),
            { block: index + 1, start: 0, end: name.length },
            ['after the words for who sells it'],
          ),
        );
      continue;
    }
    if (!match || !isName(match.name)) continue;
    const { name, start } = match;
    pool.push(
      visible(
        page,
        name,
        (match.sends ? 4.4 : 6) - distance(context, index),
        { block: index, start, end: start + name.length },
        ['named as who sells it'],
      ),
    );
  }
  for (const product of context.products) {
    for (const offer of [...offersOf(product), product]) {
      const seller = literal(offer, 'seller', 'offeredBy', 'merchant');
      if (seller && isName(seller.text)) {
        pool.push(fromItem(page, offer, seller, seller.text, 4.5, ['seller of the markup']));
        break;
      }
    }
  }
  pool.push(...sellerLinks(context), ...namedStores(context), ...shopInTitle(context));
  pool.push(...logoInTitle(context), ...siteNames(context));
  pool.push(...stateSellers(context));
  const chosen = rank(context.ranking, 'seller', withRivals(pool));
  const seller: Organization = chosen ? { name: chosen.value } : {};
  if (chosen) addContact(seller, context.items);
  addShownContact(page, seller);
  if (Object.keys(seller).length === 0) return { evidence: [] };
  return { seller, evidence: chosen?.evidence ?? [] };
}

/** 出品者 alone over the name of who sells. */
const isSellerHeading = (text: string) => text.length <= 20 && SELLER_LABEL.test(text);

const NAMED =
  /sells it|labelled|seller of the markup|after the goods|part about the seller|the name of a shop/;

/** Where the page names who sells, what the site calls itself counts for less. */
function withRivals(pool: readonly Candidate<string>[]): Candidate<string>[] {
  const isNamed = ({ evidence }: Candidate<string>) => NAMED.test(evidence.reasons?.[0] ?? '');
  const some = pool.some(isNamed);
  return pool.map((one) => {
    const clue = isNamed(one) ? 'named:seller' : some ? 'beside:named-seller' : 'none-named';
    return { ...one, clues: [...(one.clues ?? []), clue] };
  });
}

const SELLER_KEY = /seller|shopname|storename|merchant/;

function stateSellers({ page, state }: Context): Candidate<string>[] {
  return state.flatMap((value) =>
    SELLER_KEY.test(value.key) && isName(value.text)
      ? [marked(page, value.text, 0, value, 'script', [], stateClues(value))]
      : [],
  );
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

/** A link to the seller's own page, in an element that speaks of a seller. */
function sellerLinks(context: Context): Candidate<string>[] {
  const { page } = context;
  for (const element of tagged(page, 'a')) {
    const block = page.blocks[element.firstBlock];
    if (
      (!(element.inherited & S.seller) && block?.role !== 'seller') ||
      element.inherited & (S.related | S.footer | S.nav | S.review)
    )
      continue;
    const text = textOf(page, element, 60);
    if (
      !isName(text) ||
      /[:?]|\d年(?:老)?店|^(?:进入|收藏|进店|关注|联系|全部|客服|信誉)|^(?:see|view|visit|contact|ask|follow|more|other|all|save|sell|learn|read|shop|add|report|compare)\b/i.test(
        text,
      )
    )
      continue;
    const start = block ? block.text.indexOf(text) : -1;
    if (!block || start < 0 || block.outside) continue;
    return [
      visible(
        page,
        text,
        4.7 - distance(context, element.firstBlock),
        { block: element.firstBlock, start, end: start + text.length },
        ['a link in the part about the seller'],
      ),
    ];
  }
  return [];
}

/** A text that is the name of a shop by its last word: 某某旗舰店. */
function namedStores({ page, titleBlock }: Context): Candidate<string>[] {
  for (let index = 0; index < Math.min(page.blocks.length, titleBlock + 80); index++) {
    const { text: whole, role, pieces } = page.blocks[index]!;
    if (whole.length > 40 || !STORE_WORD.test(whole)) continue;
    const text = pieces.length > 1 ? whole.slice(0, pieces[0]!.end).trim() : whole;
    if (text.length > 24 || role === 'related' || role === 'footer' || !NAMED_STORE.test(text)) continue;
    return [visible(page, text, 5, { block: index, start: 0, end: text.length }, ['the name of a shop'])];
  }
  return [];
}

const STORE_WORD = /店|专区|公司|商行|经营部/;
const NAMED_STORE =
  /^[^\s:：，,]{2,18}(?:旗舰店|专卖店|专营店|自营店|自营专区|官方店|企业店)$|^[^\s:：，,]{4,24}(?:有限公司|商行|经营部)$/u;

/** A marketplace names itself first and the shop last: 【市場】商品名：店名. */
function shopInTitle({ page, head }: Context): Candidate<string>[] {
  const market = head.meta.get('og:site_name')?.text;
  const shop = /^【([^】]+)】(?:[^：:]*[：:])+([^：:【】]{2,30})$/u.exec(head.title?.text ?? '');
  if (!shop || !head.title || market === undefined || !shop[1]!.startsWith(market)) return [];
  const name = shop[2]!.trim();
  return [marked(page, name, 4.8, { ...head.title, text: name }, 'meta', ['the shop named after the goods'])];
}

/** What the site calls itself: Open Graph, the organisation of the markup, the title's tail, the copyright line. */
export function siteNames(context: Pick<Context, 'page' | 'head' | 'items'>): Candidate<string>[] {
  const known = namesOf.get(context.page) ?? readSiteNames(context);
  namesOf.set(context.page, known);
  return known;
}

/** The readers of the brand and of the seller both ask. */
const namesOf = new WeakMap<Page, Candidate<string>[]>();

function readSiteNames({ page, head, items }: Pick<Context, 'page' | 'head' | 'items'>): Candidate<string>[] {
  const host = hostLabel(head.canonical ?? head.meta.get('og:url')?.text ?? page.url ?? usualHost(page));
  const found: Candidate<string>[] = [];
  const add = (candidate: Candidate<string>) => {
    if (!isName(candidate.value)) return;
    const clues = ['site', host && looksLike(candidate.value, host) ? 'like-host' : 'unlike-host'];
    // An address with a part before the shop's own is not what the shop calls itself.
    if (/^[\w-]+(?:\.[\w-]+){2,}$/.test(candidate.value)) clues.push('subdomain');
    else if (/\.[a-z]{2,4}$/i.test(candidate.value)) clues.push('domain');
    found.push({ ...candidate, clues });
  };
  const og =
    head.meta.get('og:site_name') ??
    head.meta.get('application-name') ??
    head.meta.get('apple-mobile-web-app-title');
  if (og) add(marked(page, og.text, 3.5, og, 'meta', ['og:site_name']));
  for (const item of items) {
    if (item.parent && !hasType(item.parent, /WebPage|WebSite|ItemPage/)) continue;
    if (!hasType(item, /^(Organization|Corporation|OnlineStore|OnlineBusiness|Store|LocalBusiness|WebSite)$/))
      continue;
    const name = literal(item, 'name', 'legalName');
    if (name)
      add(
        fromItem(page, item, name, name.text, hasType(item, /WebSite/) ? 2.4 : 3.2, [
          'the organisation of the markup',
        ]),
      );
  }
  if (head.title) {
    const parts = head.title.text
      .split(/(?<!\s)\s+[|–—·:/-]\s+|(?:(?<!\s)\s+)?[|｜]\s*|[:：]\s+/u)
      .filter(Boolean);
    if (parts.length > 1) {
      for (const part of [parts.at(-1)!, parts[0]!]) {
        const inTitle = { ...head.title, text: part };
        const likely = host && looksLike(part, host);
        if (likely || part === parts.at(-1))
          add(marked(page, part, likely ? 2 : 0.6, inTitle, 'meta', ['part of <title>']));
      }
    }
  }
  for (let index = page.blocks.length - 1; index >= Math.max(0, page.blocks.length - 80); index--) {
    const block = page.blocks[index]!;
    if (!/©|\(c\)|copyright/i.test(block.text)) continue;
    const match =
      /(?:©|\(c\)|copyright)[\s,]{0,9}(?:(?:©|\(c\)|copyright)[\s,]{0,9})?(?:\d{4}[\s,]{0,9}(?:[-–]\s{0,9}\d{4}[\s,]{0,9})?)?(?:by\s{1,9})?(\p{L}[\p{L}\p{N}&.'’\- ]{1,40}?)(?=\s*(?:,|\.\s|\.$|\||$|\d{4}|all rights|版权所有|inc\b|llc\b|ltd\b))/iu.exec(
        block.text,
      );
    if (!match) continue;
    const start = match.index + match[0].length - match[1]!.length;
    add(
      visible(page, match[1]!.trim(), 2.2, { block: index, start, end: start + match[1]!.trim().length }, [
        'the copyright line',
      ]),
    );
  }
  for (const image of tagged(page, 'img').slice(0, 30)) {
    const alt = image.attribs.alt?.trim();
    if (!alt || alt.length > 40 || !host || !looksLike(alt, host)) continue;
    const from = image.startIndex;
    add(
      marked(
        page,
        alt.replace(/(?:(?<!\s)\s+)?(?:logo|home(?:page)?)$/i, ''),
        1.6,
        { text: alt, from, to: from + 3000 },
        'visible',
        ['the logo'],
      ),
    );
    break;
  }
  const home = homeLink(page);
  if (home) add(home);
  if (host) {
    const url = head.canonical ?? head.meta.get('og:url')?.text ?? page.url ?? usualHost(page) ?? '';
    found.push(
      marked(page, host, 0.8, { text: url, from: 0, to: page.html.length }, 'meta', [
        'the address of the page',
      ]),
    );
  }
  return found;
}

/** The title begins with the shop's name where one of the first pictures is called just that. */
function logoInTitle({ page, head }: Context): Candidate<string>[] {
  const first = head.title?.text.split(/(?<!\s)\s+[|–—-]\s+|(?:(?<!\s)\s+)?[|｜]\s*/u)[0];
  if (!head.title || !first || first === head.title.text || !isName(first)) return [];
  const isLogo = tagged(page, 'img')
    .slice(0, 5)
    .some(({ attribs }) => attribs.alt?.replace(/(?:logo|ロゴ)$/i, '').trim() === first);
  if (!isLogo) return [];
  return [marked(page, first, 2, { ...head.title, text: first }, 'meta', ['the logo, ahead in <title>'])];
}

/** The shop's name over the page leads to its first page. */
function homeLink(page: Page): Candidate<string> | undefined {
  for (const link of tagged(page, 'a').slice(0, 12)) {
    if (link.attribs.href !== '/') continue;
    const text = textOf(page, link, 60);
    const block = page.blocks[link.firstBlock];
    const start = text === '' ? -1 : (block?.text.indexOf(text) ?? -1);
    if (start < 0 || text.length > 40 || FIRST_PAGE.test(text)) continue;
    return visible(page, text, 1.3, { block: link.firstBlock, start, end: start + text.length }, [
      'the link to the first page',
    ]);
  }
  return undefined;
}

const FIRST_PAGE =
  /^(?:home(?:page)?|start(?:seite)?|main|index|inicio|início|accueil|hem|hjem|strona główna|главная|トップ|ホーム|首页|首頁|홈|skip.*)$/i;

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

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 60 &&
    !/\.\.\.|…|infringement/.test(text) &&
    !/[${}<>[\]]|^https?:|^(?:us|you|the|this|other|others|home|n\/a|null|undefined|all rights reserved|information|details|new|used)$/i.test(
      text,
    ) &&
    /\p{L}/u.test(text)
  );
}

function distance(context: Context, block: number): number {
  return context.titleBlock < 0 ? 1 : Math.min(1, Math.abs(block - context.titleBlock) / 120);
}

export function hostLabel(url: string | undefined): string | undefined {
  const host = /^(?:https?:)?\/\/(?:web\.archive\.org\/web\/\w+\/(?:https?:\/\/)?)?([^/:?#]+)/i
    .exec(url ?? '')?.[1]
    ?.toLowerCase();
  if (!host) return undefined;
  const parts = host
    .split('.')
    .filter((part) => !/^(?:www\d?|m|shop|store|item|detail|en|de|fr|es|it)$/.test(part));
  const known =
    parts.length >= 3 && /^(?:co|com|net|org|ac|gov)$/.test(parts.at(-2)!)
      ? parts.at(-3)
      : (parts.at(-2) ?? parts[0]);
  return known && /[a-z]/.test(known) && known.length > 1 ? known : undefined;
}

function looksLike(name: string, host: string): boolean {
  const bare = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '')
    .replace(/(?:com|net|logo|inc|llc)$/, '');
  const label = host.replace(/[^a-z0-9]/g, '');
  return bare.length > 1 && (bare.includes(label) || (label.includes(bare) && bare.length >= 4));
}
