// Finds the names that a site uses for itself.
import {
  SITE_ADDRESS,
  SITE_COPYRIGHT,
  SITE_LOGO,
  SITE_META,
  SITE_ORGANISATION,
  TITLE_LOGO,
  TITLE_PART,
} from '../../model/listing/brand-reasons.ts';
import { tagged, textOf, type Page } from '../html/page.ts';
import { hasType, literal } from '../structured/item.ts';
import type { Candidate } from '../rank/candidate.ts';
import { attributeLiteral, sourceCandidate, blockCandidates, textCandidate } from './candidate.ts';
import type { Context } from './context.ts';
import { usualHost } from './usual-host.ts';

type Site = Pick<Context, 'page' | 'head' | 'items'>;

/** Cached per page, because the readers of brand and seller both need them. */
const namesOf = new WeakMap<Page, Candidate<string>[]>();

/**
 * Returns the site's names: from Open Graph, the markup's organisation, the title's last part, the copyright
 * line, the logo, the link to the home page, and the address.
 */
export function siteNames(site: Site): Candidate<string>[] {
  const known = namesOf.get(site.page) ?? readSiteNames(site);
  namesOf.set(site.page, known);
  return known;
}

function readSiteNames(site: Site): Candidate<string>[] {
  const { page, head } = site;
  const address = head.canonical ?? head.meta.get('og:url')?.text ?? page.url ?? usualHost(page);
  const host = hostLabel(address);
  const found = [
    ...headNames(site),
    ...titleParts(site, host),
    ...copyrightNames(page),
    ...logos(page, host),
    ...homeLinks(page),
  ]
    .filter(({ value }) => isName(value))
    .map((one) => ({
      ...one,
      clues: ['site', looksLike(one.value, host) ? 'like-host' : 'unlike-host', ...addressForm(one.value)],
    }));
  if (host === undefined || address === undefined) return found;
  const literal = { text: address, from: 0, to: page.html.length };
  return [...found, sourceCandidate(page, host, literal, 'meta', [SITE_ADDRESS])];
}

/** Returns a clue for names in the form of an address: “eu.acme.com” → subdomain, “acme.com” → domain. */
function addressForm(name: string): string[] {
  if (/^[\w-]+(?:\.[\w-]+){2,}$/.test(name)) return ['subdomain'];
  return /\.[a-z]{2,4}$/i.test(name) ? ['domain'] : [];
}

const META = ['og:site_name', 'application-name', 'apple-mobile-web-app-title'];
const PAGE = /WebPage|WebSite|ItemPage/;
const ORGANISATION = /^(Organization|Corporation|OnlineStore|OnlineBusiness|Store|LocalBusiness|WebSite)$/;

function headNames({ page, head, items }: Site): Candidate<string>[] {
  const meta = META.flatMap((name) => head.meta.get(name) ?? [])[0];
  const found = meta ? [sourceCandidate(page, meta.text, meta, 'meta', [SITE_META])] : [];
  for (const item of items) {
    if ((item.parent && !hasType(item.parent, PAGE)) || !hasType(item, ORGANISATION)) continue;
    const name = literal(item, 'name', 'legalName');
    if (name) found.push(sourceCandidate(page, name.text, name, item.source, [SITE_ORGANISATION]));
  }
  return found;
}

const TITLE_PARTS = /(?<!\s)\s+[|–—·:/-]\s+|(?:(?<!\s)\s+)?[|｜]\s*|[:：]\s+/u;

/**
 * Returns the last part of the title. The first part is added if it looks like the host or equals a logo's
 * `alt`.
 */
function titleParts({ page, head: { title } }: Site, host: string | undefined): Candidate<string>[] {
  const parts = title?.text.split(TITLE_PARTS).filter(Boolean) ?? [];
  if (!title || parts.length < 2) return [];
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const isLogo = tagged(page, 'img')
    .slice(0, 5)
    .some(({ attribs: { alt } }) => alt?.replace(LOGO, '') === first);
  const named = (text: string, reason: string) =>
    sourceCandidate(page, text, { ...title, text }, 'meta', [reason]);
  return [
    ...(isOfGoods(page, last) ? [] : [named(last, TITLE_PART)]),
    ...(isLogo ? [named(first, TITLE_LOGO)] : []),
    ...(first !== last && looksLike(first, host) ? [named(first, TITLE_PART)] : []),
  ];
}

const PHRASE = /^\p{Ll}\S*(?: \p{Ll}\S*){2}/u;

/**
 * Returns true if the title's tail describes the product: a quantity of the heading (“120 capsules”), a
 * phrase in lower case, or a value of a row (“Energy class A”).
 */
function isOfGoods(page: Page, tail: string): boolean {
  if (PHRASE.test(tail)) return true;
  if (/\d/.test(tail)) return tagged(page, 'h1').some((heading) => textOf(page, heading, 300).includes(tail));
  const label = GRADE.exec(tail)?.[1];
  return (
    label !== undefined && page.blocks.some(({ element, text }) => CELL.test(element.name) && text === label)
  );
}

const CELL = /^(?:td|th|dt)$/;

/** A label and its short value, such as “Energy class A”. */
const GRADE = /^(\p{L}.{4,30}) \S{1,4}$/u;

const LOGO = /(?:(?<!\s)\s+)?(?:logo|ロゴ|home(?:page)?)$/i;

const FOOT = 80;
const MARK = /©|\(c\)|copyright/i;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)[\s,]{0,9}(?:(?:©|\(c\)|copyright)[\s,]{0,9})?(?:\d{4}[\s,]{0,9}(?:[-–]\s{0,9}\d{4}[\s,]{0,9})?)?(?:by\s{1,9})?(\p{L}[\p{L}\p{N}&.'’\- ]{1,40}?)(?=\s*(?:,|\.\s|\.$|\||$|\d{4}|all rights|版权所有|inc\b|llc\b|ltd\b))/iu;

function copyrightNames(page: Page): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  for (let block = page.blocks.length - 1; block >= Math.max(0, page.blocks.length - FOOT); block--) {
    const { text } = page.blocks[block]!;
    const match = MARK.test(text) ? COPYRIGHT.exec(text) : null;
    if (!match) continue;
    const start = match.index + match[0].length - match[1]!.length;
    const name = match[1]!.trim();
    found.push(textCandidate(page, name, block, start, [SITE_COPYRIGHT]));
  }
  return found;
}

/** Returns the `alt` of the first picture that resembles the host's name. */
function logos(page: Page, host: string | undefined): Candidate<string>[] {
  for (const image of tagged(page, 'img').slice(0, 30)) {
    const alt = image.attribs.alt?.trim();
    if (!alt || alt.length > 40 || !looksLike(alt, host)) continue;
    return [
      sourceCandidate(page, alt.replace(LOGO, ''), attributeLiteral(image, alt), 'visible', [SITE_LOGO]),
    ];
  }
  return [];
}

/** Words for a home page; they are no shop's name. */
const FIRST_PAGE =
  /^(?:home(?:page)?|start(?:seite)?|main|index|inicio|início|accueil|hem|hjem|strona główna|главная|トップ|ホーム|首页|首頁|홈|skip.*)$/i;

/** Returns the text of the first link to "/", which usually is the shop's name. */
function homeLinks(page: Page): Candidate<string>[] {
  for (const link of tagged(page, 'a').slice(0, 12)) {
    if (link.attribs.href !== '/') continue;
    const text = textOf(page, link, 60);
    if (text.length > 40 || FIRST_PAGE.test(text)) continue;
    const shown = blockCandidates(page, link.firstBlock, text, ['the link to the first page']);
    if (shown.length > 0) return shown;
  }
  return [];
}

/** Returns false for pronouns, placeholders and headings, such as “us”, “N/A” or “Information”. */
export function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 60 &&
    !/\.\.\.|…|\S@\S|infringement/.test(text) &&
    !/[${}<>[\]]|^https?:|^(?:us|you|the|this|other|others|home|n\/a|null|undefined|all rights reserved|information|details|new|used)$/i.test(
      text,
    ) &&
    /\p{L}/u.test(text)
  );
}

/** Returns the host without `www`, country and the like: `shop.acme.co.uk` → `acme`. */
function hostLabel(url: string | undefined): string | undefined {
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

/** Returns true if the name contains the host's label or is a part of it: “Acme Inc” and “acme”. */
function looksLike(name: string, host: string | undefined): boolean {
  if (host === undefined) return false;
  const bare = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '')
    .replace(/(?:com|net|logo|inc|llc)$/, '');
  const label = host.replace(/[^a-z0-9]/g, '');
  return bare.length > 1 && (bare.includes(label) || (label.includes(bare) && bare.length >= 4));
}
