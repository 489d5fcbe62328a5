// Signs of sentences that may count pieces. The regexes of counts are slow, and most sentences have no
// count.
import { numberSources } from '../../claims/facts/numbers-in-words.ts';
import { lettersBeside } from '../../claims/words/sign.ts';
import type { MadeOf } from '../../claims/words/worded.ts';
import { CONTENTS_COUNT } from './contents-count-words.ts';
import { CONTENTS_SUM } from './contents-sum-words.ts';

/** The sign of words beside a number in languages with spaces: "set of", "-piece". */
export const PACKED = lettersBeside(packed, packed);

function packed(of: MadeOf): RegExp {
  const { packOf, holds, pieces } = of(CONTENTS_COUNT);
  const behind = `(?:${pieces}|${of(CONTENTS_SUM).totalBehind})`;
  return new RegExp(`(?<!\\p{L})(?:${packOf}|${holds}) |(?<=\\d|[- ])${behind}`, 'iu');
}

/** The sign of a number with a measure word: 六件. */
export const MEASURED = lettersBeside(
  (of) => new RegExp(measureWords(of), 'u'),
  (of) => new RegExp(`(?:${numberSources({ of }).unspaced})${measureWords(of)}`, 'u'),
);

function measureWords(of: MadeOf): string {
  return `(?:${of(CONTENTS_COUNT).measureWord}|${of(CONTENTS_SUM).measureWord})`;
}
