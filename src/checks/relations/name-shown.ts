// Compares the product name in the markup with the visible title.

import { comparableText, sharesScript } from '../../claims/facts/comparable-text.ts';
import { statementsOf } from '../../claims/facts/statements.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { isMarkup } from '../evidence/own-evidence.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { titleLikeness } from './title-likeness.ts';
import { twoTexts } from './two-texts.ts';
import { onPage } from './need-cases.ts';

const SHORTEST_NAME = 6;
/** Length from which a shop's name is searched inside other words. */
const LONG_NAME = 6;
/** Likeness from which two names are of the same goods, from 0 to 1. */
const LIKE = 0.6;
/** An internal key of the shop's software. */
const KEY = /^[\w-]+$/;
const WORD = /[\p{L}\p{N}]{2,}/gu;
/** Words that identify goods: four letters, or two characters in scripts without spaces. */
const TELLING = /\p{L}{4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;

/** Fails where the markup's name shares no word with the title and does not occur in the text. */
const nameShown: RelationCheck = ({ scanned, extraction }) => {
  const names = extraction.evidence.name ?? [];
  const shown = names.find(
    ({ source, block }) => source === 'visible' && extraction.listing.blocks[block ?? -1]?.role === 'title',
  );
  const shop = shopOf(extraction.listing.url);
  const marked = names.filter(
    (one) =>
      isMarkup(one) &&
      one.quote.trim().length >= SHORTEST_NAME &&
      !(one.quote.includes('_') && KEY.test(one.quote)) &&
      !namesShop(one.quote, shop),
  );
  if (shown === undefined || shown.quote.trim().length < SHORTEST_NAME || marked.length === 0)
    return INAPPLICABLE;
  const texts = statementsOf(scanned.listing).map((one) => comparableText(one.text));
  const other = marked.find(
    (one) => isOther(one, shown, names) && !isSpokenOf(one.quote, withoutOwn(texts, one, shown, names)),
  );
  return other === undefined ? PASS : twoTexts(shown, other, 'same-thing');
};

export const relation: Relation = {
  name: 'name-shown',
  needs: [onPage('name')],
  same: { what: 'name', of: 'goods', because: 'field' },
  check: nameShown,
};

/**
 * Returns the shop's name from the address: "www.acme.com" → "acme"; a text that matches nothing without
 * an address.
 */
function shopOf(url = ''): string {
  const host = /^https?:\/\/(?:www\.)?([^./]{4,})\./i.exec(url)?.[1];
  return host === undefined ? '\n' : comparableText(host);
}

/**
 * Whether the name contains the shop's: "Health Planet" for healthplanet; "wellington" does not contain
 * well.
 */
function namesShop(name: string, shop: string): boolean {
  if (shop.length >= LONG_NAME) return comparableText(name).includes(shop);
  const words = (name.match(WORD) ?? []).map(comparableText);
  return words.some((_, from) => {
    let run = '';
    return words.slice(from).some((word) => (run += word) === shop);
  });
}

function isOther({ quote }: Evidence, shown: Evidence, names: readonly Evidence[]): boolean {
  if (!sharesScript(quote, shown.quote) && !isOddOne(quote, shown, names, SURE)) return false;
  if ((titleLikeness(quote, shown.quote) ?? 0) > 0) return false;
  const [a, b] = [comparableText(quote), comparableText(shown.quote)];
  return !a.includes(b) && !b.includes(a);
}

/** Removes the microdata's own visible text, where all other names agree with the title. */
function withoutOwn(
  texts: readonly string[],
  one: Evidence,
  shown: Evidence,
  names: readonly Evidence[],
): readonly string[] {
  const name = comparableText(one.quote);
  // The element may start a longer text.
  const own = texts.filter((text) => text.startsWith(name));
  if (one.source !== 'microdata' || own.length !== 1 || !isOddOne(one.quote, shown, names, 1)) return texts;
  return texts.map((text) => (text.startsWith(name) ? text.slice(name.length) : text));
}

const SURE = 2;

/**
 * Whether the other names agree with the title. If not, a name in another script may be a translation.
 */
function isOddOne(quote: string, shown: Evidence, names: readonly Evidence[], least: number): boolean {
  const others = names.filter((one) => one !== shown && one.quote !== quote);
  return (
    others.length >= least && others.every((one) => (titleLikeness(one.quote, shown.quote) ?? 0) >= LIKE)
  );
}

/** Whether a text has half of the name's words, as when the title is only the shop's slogan. */
function isSpokenOf(name: string, texts: readonly string[]): boolean {
  const all = [...new Set(name.match(WORD) ?? [])].map(comparableText);
  const long = all.filter((word) => TELLING.test(word));
  const words = long.length > 0 ? long : all;
  return texts.some((text) => words.filter((word) => text.includes(word)).length * 2 >= words.length);
}
