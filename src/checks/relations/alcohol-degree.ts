// Compares the alcohol in a drink's title with its label: "Gin 43% vol", "ABV: 43%".

import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { decimalOf } from '../../quantity/number/decimal-of.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { LABELS } from './need-cases.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { anyCase } from '../../text/match/any-case.ts';

const STRENGTH = 'alcohol';
/** Difference in per cent by volume that still agrees; a label may differ from the content by as much. */
const TOLERANCE = 1;
/** How far before a figure its name may stand: 原麦汁浓度12°. */
const BESIDE = 18;
const FIGURE = String.raw`(?<![\d.,])(\d{1,2}(?:[.,]\d)?)`;

const WORDS = declareWords('alcohol-degree', ({ source, pattern }) => ({
  inTitle: anyCase(`${FIGURE}\\s?${source('degree')}`, 'gu'),
  extract: pattern('extract'),
  inValue: anyCase(`${FIGURE}\\s?(?:${source('degree')}|[%％]|$)`, 'gu'),
}));

/** Fails where the strength in the title differs from the label: "Gin 43% vol", "ABV: 43%". */
const alcoholDegree: RelationCheck = ({ scanned, labelledValues }) => {
  const { listing, words } = scanned;
  const { inTitle, inValue, extract } = words.of(WORDS);
  const block = listing.blocks.findIndex(({ role }) => role === 'title');
  const title = listing.blocks[block]?.text ?? '';
  const [told, ...more] = allMatches(title, inTitle).filter(
    ({ 0: { length }, index }) => !extract.test(title.slice(Math.max(0, index - BESIDE), index + length + 1)),
  );
  // Two strengths in one title mean a set of several bottles.
  if (told === undefined || more.length > 0) return INAPPLICABLE;
  for (const { attributes, value, evidence } of labelledValues) {
    if (!attributes.includes(STRENGTH)) continue;
    const stated = new Set(allMatches(value.trim(), inValue).map(figureOf));
    const [strength, ...others] = stated;
    if (strength === undefined || others.length > 0) return INAPPLICABLE;
    if (Math.abs(strength - figureOf(told)) <= TOLERANCE) return PASS;
    const left = quoteSpan(scanned, block, told.index, told.index + told[0].length, figureOf(told));
    return twoTexts(left, { ...evidence, value: strength }, 'same-thing');
  }
  return INAPPLICABLE;
};

const figureOf = ([, figure = '']: RegExpExecArray) => decimalOf(figure);

export const relation: Relation = {
  name: 'alcohol-degree',
  needs: LABELS,
  same: { what: 'strength', of: 'goods', because: 'label' },
  check: alcoholDegree,
};
