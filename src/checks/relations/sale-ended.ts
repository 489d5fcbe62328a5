// Finds offers whose end date is earlier than the day of the check.

import { wordSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { markAt, marksIn } from '../evidence/footnote-mark.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { findDates, type FoundDate } from '../../quantity/time/parse-date.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { OF_THIS_CENTURY, findInStatements } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { readOf, showsSigns } from './need-cases.ts';
import { anyCase } from '../../text/match/any-case.ts';

const WORDS = declareWords('sale-ended', ({ pattern, source }) => ({
  /** Text between the two dates of a span. */
  span: anyCase(`^\\s?(?:\\([^)]{1,4}\\))?\\s?(?:\\d{1,2}[:：]\\d{2})?\\s?${source('span')}\\s?$`),
  until: pattern('until', 'gu'),
  offerBefore: pattern('offer-before', 'gu'),
  /** Words after the date on which an offer ends. */
  endsBehind: anyCase(`^\\s?${source('ends-behind')}`),
  /** Words that say that the offer is over, or that the text is about reviews and warranties. */
  over: pattern('over'),
}));
const UNTIL = wordSign(WORDS, ({ until }) => until);
const REACH = 16;
/** Begins a list item. */
const ITEM = /^(?:\d|[*＊]\s)/u;

/** Fails where an offer ended before the day of the check. Only dates with their year count. */
const saleEnded: RelationCheck = ({ scanned, extraction, asOf }) => {
  const price = extraction.evidence['price']?.[0];
  if (price === undefined) return INAPPLICABLE;
  const words = scanned.words.of(WORDS);
  let seen = false;
  const told = findInStatements(scanned, words.until, OF_THIS_CENTURY, UNTIL);
  const before = findInStatements(scanned, words.offerBefore, OF_THIS_CENTURY);
  for (const one of [...told, ...before]) {
    const { block, start, end, clause } = one;
    const { text = '' } = scanned.listing.blocks[block] ?? {};
    if (isNoteOnOther(text, price, scanned)) continue;
    const locale = scanned.blocks[block]?.lang;
    const dates = findDates(text.slice(0, end + 60), { locale, reference: asOf });
    const first = dates.find((one) => one.start >= end - 1 && one.start <= end + REACH);
    const date = first && lastOfSpan(first, dates, text, words.span);
    // Right after an offer, a date counts only if words say that it is the end.
    if (date && before.includes(one) && !words.endsBehind.test(text.slice(date.end))) continue;
    if (date === undefined || date.ambiguous || date.yearAssumed || words.over.test(clause)) continue;
    seen = true;
    if (date.iso >= asOf) return PASS;
    return twoTexts(quoteSpan(scanned, block, start, date.end, date.iso), price, 'fact-needed');
  }
  return seen ? PASS : INAPPLICABLE;
};

/** Whether the text is a footnote that no mark beside the price leads to: "[3] Office is a trial. Offer ends …". */
function isNoteOnOther(text: string, price: Evidence, { listing, words }: ScannedListing): boolean {
  const mark = markAt(text, 0, words);
  if (mark === undefined || ITEM.test(text)) return false;
  const beside = listing.blocks[price.block ?? -1]?.text ?? '';
  return !marksIn(beside, 0, beside.length, words).some(({ sign }) => sign === mark.sign);
}

/**
 * Returns the last date of a span: "From 3 March to 9 April". A missing year is taken from the first
 * date.
 */
function lastOfSpan(first: FoundDate, dates: readonly FoundDate[], text: string, span: RegExp): FoundDate {
  const last = dates.find((one) => one.start > first.end && span.test(text.slice(first.end, one.start)));
  if (last === undefined) return first;
  if (!last.yearAssumed || first.yearAssumed) return last;
  const isLater = last.month > first.month || (last.month === first.month && last.day >= first.day);
  const year = first.year + (isLater ? 0 : 1);
  return { ...last, year, iso: `${year}${last.iso.slice(4)}`, yearAssumed: false };
}

export const relation: Relation = {
  name: 'sale-ended',
  needs: [{ ...showsSigns(OF_THIS_CENTURY, UNTIL), ...readOf('price') }],
  same: { what: 'date', of: 'offer', because: 'denied' },
  check: saleEnded,
};
