import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** Words for what one piece costs. Their groups are the figure and what is counted. */
export const EACH_PRICE = declareWords('each-price', ({ source, bare, pattern }) => {
  const latin =
    '((?<![\\d.,])\\d{1,4}(?:[.,]\\d{1,2})?|(?<![\\p{L}-])[a-z\\u00df-\\u024f]{3,16}(?:-[a-z\\u00df-\\u024f]{3,6})?)';
  const han = `((?<![\\d.])\\d{1,4}(?:\\.\\d{1,2})?|${source('numeral')}{1,3})`;
  const spaced = (slot: string) => anyCase(`(?<!\\p{L}|\\d)(?:${bare(slot).replaceAll('#', latin)})`, 'gu');
  const unspaced = (slot: string) => anyCase(bare(slot).replaceAll('#', han), 'gu');
  const told = [
    { unit: 1, pattern: spaced('main') },
    { unit: 0.01, pattern: spaced('hundredth') },
    { unit: 1, pattern: unspaced('main-unspaced') },
    { unit: 0.1, pattern: unspaced('tenth-unspaced') },
  ];
  return {
    /** Patterns with the share of the currency's main unit that they count in. */
    told,
    any: pattern('mark'),
    other: pattern('other'),
  };
});
