// Signs of sentences that may count pieces. The regexes of counts are slow, and most sentences have no
// count.
import { numberSources } from '../../claims/facts/numbers-in-words.ts';
import { wordSignBeside } from '../../claims/words/sign.ts';
import type { WordLookup } from '../../claims/words/word-use.ts';
import { CONTENTS_COUNT } from './contents-count-words.ts';
import { CONTENTS_SUM } from './contents-sum-words.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** The sign of words beside a number in languages with spaces: "set of", "-piece". */
export const PACKED = wordSignBeside(packed, packed);

function packed(of: WordLookup): RegExp {
  const { packOf, holds, pieces } = of(CONTENTS_COUNT);
  const behind = `(?:${pieces}|${of(CONTENTS_SUM).totalBehind})`;
  return anyCase(`(?<!\\p{L})(?:${packOf}|${holds}) |(?<=\\d|[- ])${behind}`);
}

/** The sign of a number with a measure word: 六件. */
export const MEASURED = wordSignBeside(
  (of) => new RegExp(measureWords(of), 'u'),
  (of) => new RegExp(`(?:${numberSources({ of }).unspaced})${measureWords(of)}`, 'u'),
);

function measureWords(of: WordLookup): string {
  return `(?:${of(CONTENTS_COUNT).measureWord}|${of(CONTENTS_SUM).measureWord})`;
}
