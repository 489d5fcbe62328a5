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
/** A name that only the shop's programs read. */
const KEY = /^[\w-]+$/;
const WORD = /[\p{L}\p{N}]{2,}/gu;

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
      !plain(one.quote).includes(shop),
  );
  if (shown === undefined || shown.quote.trim().length < SHORTEST_NAME || marked.length === 0)
    return INAPPLICABLE;
  const text = statementsOf(scanned.listing)
    .map((one) => plain(one.text))
    .join(' ');
  const other = marked.find((one) => isOther(one, shown) && !isSpokenOf(one.quote, text));
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

function isOther({ quote }: Evidence, shown: Evidence): boolean {
  if (!sharesScript(quote, shown.quote) || (titleLikeness(quote, shown.quote) ?? 0) > 0) return false;
  const [a, b] = [plain(quote), plain(shown.quote)];
  return !a.includes(b) && !b.includes(a);
}

/** The shop's slogan in place of a title: then the text speaks of the goods by their name. */
function isSpokenOf(name: string, text: string): boolean {
  const words = [...new Set(name.match(WORD) ?? [])].map(plain);
  return words.filter((word) => text.includes(word)).length * 2 >= words.length;
}
