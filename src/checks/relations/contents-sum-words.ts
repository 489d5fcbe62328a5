import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

const SEVERAL = /^several-(?<lang>[a-z]+)$/u;

/** Words and expressions of lists of parts and of their sums, such as "46-piece kit". */
export const CONTENTS_SUM = declareWords('contents-sum', ({ names, source, pattern }) => ({
  list: anyCase(
    `(?:${source('whole-list')}|${source('list')}|(?<=\\d)${source('total-behind')}(?: \\p{L}+){0,2}(?= ?:))(?:\\s?[:：]\\s?|\\s|(?<=\\p{Script=Han}))`,
    'gu',
  ),
  /** The head of a list that leaves nothing out: "In the box:", "4-piece set:". */
  whole: anyCase(`(?:${source('whole-list')}|${source('total-behind')})(?: \\p{L}+){0,2}\\s?[:：]?\\s?$`),
  listed: anyCase(`${source('list')}|${source('whole-list')}|${source('total-behind')}`),
  /** Words by language that may stand for several pieces, so that a part without a number is not one. */
  several: new Map(
    names.flatMap((name) => {
      const lang = SEVERAL.exec(name)?.[1];
      return lang === undefined ? [] : [[lang, pattern(name)] as const];
    }),
  ),
  apart: anyCase(`\\s?[,，、+&＋]\\s?(?:${source('and')} )?| ${source('and')} |${source('and-unspaced')}`),
  one: anyCase(`^${source('one')} `),
  compound: anyCase(`(?<!\\p{L})${source('compound')}(?!\\p{L})|${source('compound-unspaced')}`),
  measureWord: source('measure-word'),
  totalBehind: source('total-behind'),
  totalUnspaced: source('total-unspaced'),
  setUnspaced: source('set-unspaced'),
}));
