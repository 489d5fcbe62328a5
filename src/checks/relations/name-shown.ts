import { plain, sharesScript } from '../../claims/facts/plain.ts';
import { statementsOf } from '../../claims/facts/statements.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { isMarkup } from '../evidence/own-evidence.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { titleLikeness } from './title-likeness.ts';
import { twoTexts } from './two-texts.ts';
import { onPage } from './need-cases.ts';

const SHORTEST_NAME = 6;
/** So long a name of a shop is part of no other word. */
const LONG_NAME = 6;
/** From here on two names have their words in common. */
const LIKE = 0.6;
/** A name that only the shop's programs read. */
const KEY = /^[\w-]+$/;
const WORD = /[\p{L}\p{N}]{2,}/gu;
/** Numbers and short words stand in many texts; those of scripts without spaces are long enough with two characters. */
const TELLING = /\p{L}{4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;

/** The name in the markup is that of the goods shown: it shares a word with the title, or stands elsewhere in the text. */
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
  const texts = statementsOf(scanned.listing).map((one) => plain(one.text));
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

/** The first part of the address's domain; without an address nothing includes it. */
function shopOf(url = ''): string {
  const host = /^https?:\/\/(?:www\.)?([^./]{4,})\./i.exec(url)?.[1];
  return host === undefined ? '\n' : plain(host);
}

/** "Health Planet" names the shop healthplanet; "wellington" does not name the shop well. */
function namesShop(name: string, shop: string): boolean {
  if (shop.length >= LONG_NAME) return plain(name).includes(shop);
  const words = (name.match(WORD) ?? []).map(plain);
  return words.some((_, from) => {
    let run = '';
    return words.slice(from).some((word) => (run += word) === shop);
  });
}

function isOther({ quote }: Evidence, shown: Evidence, names: readonly Evidence[]): boolean {
  if (!sharesScript(quote, shown.quote) && !isOddOne(quote, shown, names, SURE)) return false;
  if ((titleLikeness(quote, shown.quote) ?? 0) > 0) return false;
  const [a, b] = [plain(quote), plain(shown.quote)];
  return !a.includes(b) && !b.includes(a);
}

/** Microdata is shown itself: where all other names agree with the title, its own element does not speak for it. */
function withoutOwn(
  texts: readonly string[],
  one: Evidence,
  shown: Evidence,
  names: readonly Evidence[],
): readonly string[] {
  const name = plain(one.quote);
  // The element may begin a longer text.
  const own = texts.filter((text) => text.startsWith(name));
  if (one.source !== 'microdata' || own.length !== 1 || !isOddOne(one.quote, shown, names, 1)) return texts;
  return texts.map((text) => (text.startsWith(name) ? text.slice(name.length) : text));
}

const SURE = 2;

/** A name in letters of another script may be a translation, unless the other names of the page are all in the title's words. */
function isOddOne(quote: string, shown: Evidence, names: readonly Evidence[], least: number): boolean {
  const others = names.filter((one) => one !== shown && one.quote !== quote);
  return (
    others.length >= least && others.every((one) => (titleLikeness(one.quote, shown.quote) ?? 0) >= LIKE)
  );
}

/** The shop's slogan in place of a title: then a text speaks of the goods by their name. */
function isSpokenOf(name: string, texts: readonly string[]): boolean {
  const all = [...new Set(name.match(WORD) ?? [])].map(plain);
  const long = all.filter((word) => TELLING.test(word));
  const words = long.length > 0 ? long : all;
  return texts.some((text) => words.filter((word) => text.includes(word)).length * 2 >= words.length);
}
