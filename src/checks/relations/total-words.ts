import { declareWords } from '../../claims/words/word-use.ts';

/** Words of what one pack of several holds, and of all of them: "each bag 5 kg", "total weight". */
export const EACH_TOTAL = declareWords('each-total', ({ source, pattern }) => ({
  any: new RegExp(
    `${source('each')}|${source('total')}|${source('each-unspaced')}|${source('total-unspaced')}`,
    'iu',
  ),
  /** Right before a measure: what one holds. */
  each: new RegExp(
    `(?<!\\p{L})${source('each')}(?: \\p{L}+){0,2}[ :]{1,3}$|${source('each-unspaced')}[^\\d,，。;；]{0,4}$`,
    'iu',
  ),
  /** Right behind it. */
  eachBehind: new RegExp(`^ ?${source('each-behind')}(?!\\p{L})`, 'iu'),
  /** Right before a measure: what all hold. */
  total: new RegExp(
    `${source('total')}(?: \\p{L}+)?(?: ?[:：] ?| )$|${source('total-unspaced')}${source('is')}{0,2}\\s?$`,
    'iu',
  ),
  other: pattern('other'),
}));
