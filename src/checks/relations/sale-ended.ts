import { lettersOf } from '../../claims/words/sign.ts';
import { wordedBy } from '../../claims/words/worded.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { findDates } from '../../quantity/time/parse-date.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { OF_THIS_CENTURY, saidIn } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { readOf, said } from './need-cases.ts';

const WORDS = wordedBy('sale-ended', ({ pattern }) => ({
  until: pattern('until', 'giu'),
  /** It says itself that it is over, or speaks of reviews and warranties. */
  over: pattern('over'),
}));
const UNTIL = lettersOf(WORDS, ({ until }) => until);
const REACH = 16;

/** What is offered now is not an offer that ended before the day of the check; only dates with their year count. */
const saleEnded: RelationCheck = ({ scanned, extraction, asOf }) => {
  const price = extraction.evidence['price']?.[0];
  if (price === undefined) return INAPPLICABLE;
  const words = scanned.words.of(WORDS);
  let seen = false;
  for (const { block, start, end, clause } of saidIn(scanned, words.until, OF_THIS_CENTURY, UNTIL)) {
    const { text = '' } = scanned.listing.blocks[block] ?? {};
    const locale = scanned.blocks[block]?.lang;
    const date = findDates(text.slice(0, end + 60), { locale }).find(
      (one) => one.start >= end - 1 && one.start <= end + REACH,
    );
    if (date === undefined || date.ambiguous || date.yearAssumed || words.over.test(clause)) continue;
    seen = true;
    if (date.iso >= asOf) return PASS;
    return twoTexts(quoteSpan(scanned, block, start, date.end, date.iso), price, 'fact-needed');
  }
  return seen ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'sale-ended',
  needs: [{ ...said(OF_THIS_CENTURY, UNTIL), ...readOf('price') }],
  same: { what: 'date', of: 'offer', because: 'denied' },
  check: saleEnded,
};
