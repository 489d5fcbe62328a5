import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** Words around the first and the last day of an offer. */
export const OFFER_PERIOD = declareWords('offer-period', ({ source, pattern }) => {
  const offer = pattern('offer');
  const day = `(?:\\d{1,2}|${source('numeral')}{1,3})`;
  return {
    offer,
    other: pattern('other'),
    /** Text between two dates. */
    between: anyCase(`^\\s?${source('span')}\\s?$`),
    /** A first day without a month, before the last date: "1–10 June". */
    firstDay: anyCase(`(?<![\\d.,:])(\\d{1,2})${source('ordinal')}?\\s?${source('span')}\\s?$`),
    /** Both days in scripts without spaces; the month may be told once: 六月八日至二十日. */
    unspaced: anyCase(
      `(?<!\\d|${source('year')})(${day})${source('month')}(${day})${source('day')}?${source('span')}\\s?(?:(${day})${source('month')})?(${day})${source('day')}`,
      'gu',
    ),
    any: offer,
  };
});
