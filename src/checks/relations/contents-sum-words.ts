import { declareWords } from '../../claims/words/word-use.ts';

/** Words and expressions of lists of parts and of their sums, such as "46-piece kit". */
export const CONTENTS_SUM = declareWords('contents-sum', ({ source, pattern }) => ({
  list: new RegExp(`${source('list')}(?:\\s?[:：]\\s?|\\s|(?<=\\p{Script=Han}))`, 'giu'),
  listed: pattern('list'),
  apart: new RegExp(
    `\\s?[,，、+&＋]\\s?(?:${source('and')} )?| ${source('and')} |${source('and-unspaced')}`,
    'iu',
  ),
  one: new RegExp(`^${source('one')} `, 'iu'),
  compound: new RegExp(`(?<!\\p{L})${source('compound')}(?!\\p{L})|${source('compound-unspaced')}`, 'iu'),
  measureWord: source('measure-word'),
  totalBehind: source('total-behind'),
  totalUnspaced: source('total-unspaced'),
}));
