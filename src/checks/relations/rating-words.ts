import { lazily } from '../../claims/words/lazily.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** A mean of one to five stars, with its decimal. */
const SCORE = '(?<![\\d.,])([1-5][.,]\\d{1,2})(?![\\d.,]?\\d)';
/** A number of reviews: 9,870, 1.2万, 近万, 二百六十, "10k+". */
const countSource = (han: string, times: string) =>
  `((?<![\\d.,])\\d{1,3}(?:[.,]\\d{3}){1,2}|(?<![\\d.,])\\d{1,7}(?:[.,]\\d)?(?:\\s?${times})?|${han}{1,8})`;

/** Words for the mean of the customers' ratings and for how many there are. `#` stands for the figure. */
export const RATING = declareWords('rating-told', ({ source, bare, pattern }) => {
  const score = bare('score').replaceAll('#', SCORE);
  const count = bare('count').replaceAll('#', countSource(source('numeral'), source('times')));
  return lazily({
    score: () => anyCase(score, 'gu'),
    count: () => anyCase(count, 'gu'),
    other: () => pattern('other'),
    tenThousand: () => pattern('ten-thousand'),
    thousand: () => pattern('thousand'),
    any: () => anyCase(`${score}|${count}`),
  });
});
