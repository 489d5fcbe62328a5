import { tagged, type TextBlock } from '../html/page.ts';
import { visible, marked, type Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { Lowered } from '../words/lowered.ts';
import { ownNames, type OwnName } from './own-names.ts';

/**
 * A shop that sells its own brand names itself where it describes the product; others hardly do. What speaks
 * for it is added up, what speaks for a shop of many brands taken off.
 */
export function ownBrand(context: Context): Candidate<string>[] {
  const names = ownNames(context);
  if (names.length === 0) return [];
  for (const named of names) {
    const found = weigh(context, named);
    if (found) return [found];
  }
  return [];
}

const ENOUGH = 2;
/** What a heading, other goods and words for making can add. */
const MOST_OF_ABOUT = 2.8;

function weigh(context: Context, own: OwnName): Candidate<string> | undefined {
  const { page, head } = context;
  const { name, sources } = own;
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string) => {
    score += points;
    reasons.push(reason);
  };
  if (beginsWith(context.name, name)) add(2.5, "the title begins with the shop's name");
  const ahead = [head.meta.get('og:title')?.text, head.title?.text, head.meta.get('twitter:title')?.text];
  if (ahead.some((one) => one !== undefined && standsBefore(one, name, context.name)))
    add(2.5, "the page's title puts the shop's name before the product's");
  const mention = mentionsOf(context, own);
  if (mention.count > 0)
    add(
      mention.count >= 2 ? 2 : 0.8,
      `the shop names itself in the product text; its name stands in ${sources} places`,
    );
  const retail = own.retail ? 1.2 : 0;
  if (score + MOST_OF_ABOUT + (own.official ? 0.8 : 0) - retail < ENOUGH) return undefined;
  const about = aboutShop(context, name);
  if (about.headed) add(0.8, 'a heading about the shop');
  if (about.others > 0) add(Math.min(about.others, 3) * 0.4, 'other goods begin with its name');
  if (about.makes) add(0.8, 'the text says that it makes the goods');
  if (own.official) add(0.8, 'an official site');
  if (own.retail) add(-retail, 'a word for a shop in its name');
  if (score >= ENOUGH && listsBrands(context)) add(-1, 'a list of brands to shop by');
  if (score < ENOUGH) return undefined;
  const value = Math.min(2.7, 1.3 + score / 6);
  const { place, block } = mention;
  if (place && block) return visible(page, block.text.slice(place.start, place.end), value, place, reasons);
  const { literal } = own;
  return marked(page, name, value, literal, 'meta', reasons);
}

/** "Acme Bomber Jacket" in `<title>` where the goods are called "Bomber Jacket". */
function standsBefore(title: string, shop: string, product: string): boolean {
  if (product === '' || !beginsWith(title, shop)) return false;
  const rest = title.slice(shop.length).trimStart();
  return rest.toLowerCase().startsWith(product.toLowerCase());
}

/** As a word of its own, something after it that belongs to the same name. */
export function beginsWith(text: string, name: string): boolean {
  return (
    text.length > name.length &&
    text.slice(0, name.length).toLowerCase() === name.toLowerCase() &&
    /^[®™]?(?:\s+[\p{L}\p{N}'"“(]|(?<=[\u3040-\u9fff\uac00-\ud7af])\S)/u.test(text.slice(name.length))
  );
}

interface Mentions {
  count: number;
  place?: { block: number; start: number; end: number };
  block?: TextBlock;
}

function mentionsOf({ page, titleBlock }: Context, { name, sources }: OwnName): Mentions {
  const letters = name.replace(/[^\p{L}\p{N}]+/gu, '.{0,3}');
  // What stands around the name is looked at apart: an expression with `u` of its own for each name takes milliseconds.
  const named = new RegExp(letters, 'gi');
  const found: Mentions = { count: 0 };
  for (let index = Math.max(0, titleBlock); index < page.blocks.length && found.count < 2; index++) {
    const block = page.blocks[index]!;
    if (
      block.outside ||
      block.hidden ||
      block.linked > block.text.length / 2 ||
      !/^(?:title|description|highlights|specification)$/.test(block.role)
    )
      continue;
    const match = standing(named, block.text);
    if (!match || !/^[\p{Lu}\p{Lo}]/u.test(match[0])) continue;
    found.count += sources >= 3 && beginsSentence(block.text, match.index) ? 2 : 1;
    found.place = { block: index, start: match.index, end: match.index + match[0].length };
    found.block = block;
  }
  return found;
}

interface About {
  /** "Why Acme?", "Über Acme" within the product's part. */
  headed: boolean;
  /** Other goods that begin with the name. */
  others: number;
  /** "made by hand in our workshop". */
  makes: boolean;
}

function aboutShop({ page, titleBlock, name: product }: Context, name: string): About {
  const about: About = { headed: false, others: 0, makes: false };
  const small = name.toLowerCase();
  for (let index = Math.max(0, titleBlock); index < page.blocks.length; index++) {
    const { text, role, outside, hidden } = page.blocks[index]!;
    if (hidden || text.length > 2000) continue;
    if (role === 'related') {
      if (text !== product && beginsWith(text, name)) about.others++;
    } else if (!outside && role !== 'policy') {
      about.makes ||= text.length > 20 && WE_MAKE.test(text);
      const lead = text.length < name.length + 24 ? ABOUT.exec(text)?.[0] : undefined;
      about.headed ||= lead !== undefined && text.slice(lead.length).toLowerCase().startsWith(small);
    }
  }
  return about;
}

const ABOUT =
  /^(?:(?:why|about|the|discover) |über (?:die |den |das )?|warum |à propos d[eu] |pourquoi |sobre (?:a |o |la |el )?|por qu[eé] |chi è |perch[eé] |o (?=\p{Lu})|关于|について)/iu;
const WE_MAKE = new Lowered(
  /(?:made|crafted|built|roasted|brewed|designed|printed|sewn|poured|finished)(?: by hand)? (?:by us|in(?:-| )house|in our (?:own )?(?:workshop|studio|factory|kitchen|roastery|mill|brewery))|\bour (?:own )?(?:workshop|factory|makers|craftsmen|atelier|roastery)|in unserer (?:\p{L}+)?(?:werkstatt|manufaktur|schmiede|rösterei|brauerei|näherei|backstube)|dans notre atelier|nous fabriquons|en nuestro taller|nel nostro laboratorio|w naszej pracowni|nossa (?:oficina|torrefação|fábrica)|当社工場|自社工場|本厂|自家/iu,
);

/** What shops do and have, not makers. */
const AS_A_SHOP =
  /(?:stores?|shops?|offers?|ships?|sells?|carries|stocks|guarantees?|will|may|is not|customers?|prices?|rewards?|accounts?|app|gift cards?|website|online|exclusives?|members?)\b/;

const OF_MORE_BEFORE = /(?:[\p{L}./@#©]|© )$/u;
const OF_MORE_AFTER = new RegExp(`[\\p{L}@]|\\.\\p{L}|(?:'s)? ${AS_A_SHOP.source}`, 'iuy');

/** The first place of a name that is no part of more: not in "acme.com", "@acme" or "Acme ships". */
function standing(named: RegExp, text: string): RegExpExecArray | null {
  for (named.lastIndex = 0; ;) {
    const match = named.exec(text);
    if (!match) return null;
    const { index } = match;
    OF_MORE_AFTER.lastIndex = index + match[0].length;
    if (!OF_MORE_BEFORE.test(text.slice(Math.max(0, index - 2), index)) && !OF_MORE_AFTER.test(text))
      return match;
    named.lastIndex = index + 1;
  }
}

const beginsSentence = (text: string, at: number) => /(?:^|[.!?。！？]\s?)$/.test(text.slice(0, at));

/** A list of brands to shop by. */
function listsBrands({ page }: Context): boolean {
  return tagged(page, 'a').some(
    ({ attribs: { href } }) => href !== undefined && href.length < 200 && BRAND_LIST.test(href),
  );
}

const BRAND_LIST =
  /\/(?:(?:all-|our-|shop-by-)?brands?|marken|marques|marcas|marchi|merken|marki|designers|shop-by-brand)(?:-list|-a-z)?(?:\.\w+)?\/?(?:[?#]|$)/i;
