// Compares the grade of steel in the text with the label of the same part: "316 stainless steel".

import { wordSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { findInStatements } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { LABEL, PROPERTIES, showsSigns } from './need-cases.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';

const NUMBER = '(?<![\\d.,])(?:sus\\s?)?(?:201|202|304|316|410|420|430|18[/-](?:10|8|0))l?(?![\\d.,]*\\d)';
/** Parts that may be of other steel than the body. */
const PARTS = ['inside', 'outside', 'handle', 'lid', 'blade', 'base', 'boiler'];
/**
 * Keys of parts: their indexes in `PARTS`. For a flask, "whole" means the inside, which touches the
 * drink.
 */
const WHOLE = '';
const INSIDE = '0';
const GAP = '[^\\d\\n,.;，。；:：]{0,14}?';
const WORDS = declareWords('steel-grade-stated', ({ source, pattern }) => ({
  steel: pattern('steel'),
  /** "316 stainless steel", "steel (grade 304)", "inox 18/10". */
  grade: anyCase(`(?:${NUMBER})${GAP}${source('steel')}|${source('steel')}${GAP}(?:${NUMBER})`, 'gu'),
  parts: PARTS.map((part) => pattern(part)),
}));
/** The sign of words for steel. */
export const STEEL = wordSign(WORDS, ({ steel }) => steel);
type Words = ReturnType<typeof WORDS.make>;
/** Grades with two names. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  '18/10': ['304', '316'],
  '18/8': ['304'],
  '18/0': ['430'],
};
/** Fails where text and label give different grades of steel for the same part. */
const steelGradeStated: RelationCheck = ({ scanned, labelledValues }) => {
  const words = scanned.words.of(WORDS);
  const said = findInStatements(scanned, words.grade, STEEL);
  if (said.length === 0) return INAPPLICABLE;
  const labels = labelledValues.flatMap((label) => {
    const grades = gradesIn(label.value, words);
    return grades.size === 0 ? [] : [{ ...label, grades, parts: partsIn(label.name, words) }];
  });
  if (labels.length === 0) return INAPPLICABLE;
  for (const { block, start, end, clause } of said) {
    if (labels.some(({ evidence }) => evidence.block === block)) continue;
    const quote = scanned.listing.blocks[block]?.text.slice(start, end) ?? '';
    const told = gradesIn(quote, words);
    if (labels.some(({ grades }) => overlaps(grades, told))) continue;
    const parts = partsIn(clause, words);
    const label = labels.find((one) => one.parts === parts || (parts === WHOLE && one.parts === INSIDE));
    if (label === undefined) continue;
    return twoTexts(quoteSpan(scanned, block, start, end), label.evidence, 'same-thing');
  }
  return PASS;
};

export const relation: Relation = {
  name: 'steel-grade-stated',
  needs: [{ ...PROPERTIES, ...showsSigns(STEEL) }, showsSigns(LABEL, STEEL)],
  same: { what: 'steelGrade', of: 'part', because: 'named' },
  check: steelGradeStated,
};

function gradesIn(text: string, { grade: named }: Words): Set<string> {
  const found = allMatches(text, named).map(([match]) => /18[/-]\d+|\d{3}/u.exec(match)?.[0] ?? '');
  return new Set(found.flatMap((grade) => SAME[grade.replace('-', '/')] ?? [grade]));
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}

function partsIn(text: string, { parts }: Words): string {
  return parts.flatMap((part, index) => (part.test(text) ? [index] : [])).join(' ');
}
