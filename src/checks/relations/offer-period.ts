// Compares the days of an offer in the title with those in the text: 6月1日至6月10日, "6 June to 20 June".
import { toldBefore, toldBehind } from '../../claims/facts/told-near.ts';
import { statementsOf } from '../../claims/facts/statements.ts';
import { wholeNumber } from '../../claims/facts/numbers-in-words.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { rareSign } from '../../claims/words/sign.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { findDates } from '../../quantity/time/parse-date.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { showsSigns } from './need-cases.ts';
import { OFFER_PERIOD } from './offer-period-words.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

const PERIOD = rareSign(OFFER_PERIOD, ({ any }) => any);

const SENTENCE = 60;
const SENTENCE_END = /[.!?](?=\s\p{Lu})|[。！？；;\n•|]/u;
const MOST = 2000;
/** How far before a date its first day may stand. */
const BEFORE = 18;
const MONTHS = 12;
const DAYS = 31;

interface Span {
  /** Month and day of the first and the last day. */
  days: readonly [number, number, number, number];
  start: number;
  end: number;
}

interface Period extends Span {
  isTitle: boolean;
  evidence: Evidence;
}

/** Fails where the text gives the offer other days than the title. */
const offerPeriod: RelationCheck = (context) => {
  const all = periodsOf(context);
  const [claim, ...titles] = all.filter(({ isTitle }) => isTitle);
  const [rival, ...rest] = all.filter(({ isTitle }) => !isTitle);
  if (claim === undefined || rival === undefined) return INAPPLICABLE;
  const isEqual = (a: Period, b: Period) => a.days.every((day, at) => day === b.days[at]);
  // Several periods are several offers, or stages of one.
  if (titles.some((one) => !isEqual(one, claim)) || rest.some((one) => !isEqual(one, rival)))
    return INAPPLICABLE;
  return isEqual(claim, rival) ? PASS : twoTexts(claim.evidence, rival.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'offer-period',
  needs: [showsSigns(PERIOD)],
  same: { what: 'date', of: 'offer', because: 'named' },
  check: offerPeriod,
};

function periodsOf({ scanned, asOf }: CheckContext): Period[] {
  const { offer, other } = scanned.words.of(OFFER_PERIOD);
  return statementsOf(scanned.listing).flatMap(({ block, role, text }) => {
    if (role === 'policy' || text.length > MOST || !offer.test(text)) return [];
    const spans = [
      ...unspaced(text, scanned.words),
      ...dated(text, scanned.blocks[block]?.lang, asOf, scanned.words),
    ];
    return spans.flatMap((span): Period[] => {
      const { start, end } = span;
      const near =
        toldBefore(text, start, SENTENCE, SENTENCE_END) + toldBehind(text, end, SENTENCE, SENTENCE_END);
      if (!offer.test(near) || other.test(near)) return [];
      return [{ ...span, isTitle: role === 'title', evidence: quoteSpan(scanned, block, start, end) }];
    });
  });
}

/** Returns spans in scripts without spaces: 6月8日至20日. */
function unspaced(text: string, words: WordBook): Span[] {
  return allMatches(text, words.of(OFFER_PERIOD).unspaced).flatMap((match): Span[] => {
    const [from, first, until, last] = match
      .slice(1)
      .map((one) => (one === undefined ? undefined : wholeNumber(one, words)));
    if (from === undefined || first === undefined || last === undefined) return [];
    const days = [from, first, until ?? from, last] as const;
    if (Math.max(days[0], days[2]) > MONTHS || Math.max(first, last) > DAYS) return [];
    return [{ days, start: match.index, end: match.index + match[0].length }];
  });
}

/** Returns spans of dates: "6 June to 20 June", "1–10 June". */
function dated(text: string, locale: string | undefined, asOf: string, words: WordBook): Span[] {
  const { between, firstDay } = words.of(OFFER_PERIOD);
  const dates = findDates(text, { locale, reference: asOf });
  return dates.flatMap((date, at): Span[] => {
    if (date.ambiguous) return [];
    const { month, day, start, end } = date;
    const next = dates[at + 1];
    if (next !== undefined && !next.ambiguous && between.test(text.slice(end, next.start)))
      return [{ days: [month, day, next.month, next.day], start, end: next.end }];
    const first = firstDay.exec(text.slice(Math.max(0, start - BEFORE), start));
    const previous = dates[at - 1]?.end ?? 0;
    if (first === null || start - first[0].length < previous) return [];
    return [{ days: [month, Number(first[1]), month, day], start: start - first[0].length, end }];
  });
}
