import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** Words of what one pack of several holds, and of all of them: "each bag 5 kg", "total weight". */
export const EACH_TOTAL = declareWords('each-total', ({ source, pattern }) => ({
  any: anyCase(`${source('each')}|${source('total')}|${source('each-unspaced')}|${source('total-unspaced')}`),
  /** Right before a measure: what one holds. */
  each: anyCase(
    `(?<!\\p{L})${source('each')}(?: \\p{L}+){0,2}[ :]{1,3}$|${source('each-unspaced')}[^\\d,，。;；]{0,4}$`,
  ),
  /** Right behind it. */
  eachBehind: anyCase(`^ ?${source('each-behind')}(?!\\p{L})`),
  /** Right before a measure: what all hold. */
  total: anyCase(
    `${source('total')}(?: \\p{L}+)?(?: ?[:：] ?| )$|${source('total-unspaced')}${source('is')}{0,2}\\s?$`,
  ),
  other: pattern('other'),
}));
