// Compares the model year in the text with the label and the day of the check.

import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { groupOf, findInStatements, OF_THIS_CENTURY } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { showsSigns } from './need-cases.ts';
import { anyCase } from '../../text/match/any-case.ts';

const WORDS = declareWords('model-year', ({ source }) => ({
  told: anyCase(
    `(?<!\\p{L})${source('new')}\\s(20\\d\\d)(?!\\d)|(?<![\\d.])(20\\d\\d)${source('model')}|${source('model-named')} (20\\d\\d)(?!\\d)`,
    'gu',
  ),
  label: anyCase(`^${source('label')}$`),
  release: anyCase(`^${source('release')}$`),
}));
const YEARS = /(?<!\d)20\d\d(?!\d)/gu;
/** Models may be named after the year that follows their release. */
const AHEAD = 1;

/** Fails where "new 2027 model" differs from the year on its label, or is years ahead. */
const modelYear: RelationCheck = ({ scanned, labelledValues, asOf }) => {
  const words = scanned.words.of(WORDS);
  const [said] = findInStatements(scanned, words.told, OF_THIS_CENTURY);
  if (said === undefined) return INAPPLICABLE;
  const year = Number(groupOf(said));
  const left = quoteSpan(scanned, said.block, said.start, said.end, year);
  for (const { name, value, evidence } of labelledValues) {
    const exact = words.label.test(name.trim());
    if (!exact && !words.release.test(name.trim())) continue;
    const years = value.match(YEARS);
    if (years?.length !== 1) continue;
    const differs = exact ? Number(years[0]) !== year : year - Number(years[0]) > AHEAD;
    return differs ? twoTexts(left, evidence, 'same-thing') : PASS;
  }
  if (year - Number(asOf.slice(0, 4)) <= AHEAD) return PASS;
  const data = { left: left.quote, right: asOf };
  return { outcome: 'fail', hits: [{ evidence: [left], data, reason: 'fact-needed' }] };
};

export const relation: Relation = {
  name: 'model-year',
  needs: [showsSigns(OF_THIS_CENTURY)],
  same: { what: 'year', of: 'goods', because: 'label' },
  check: modelYear,
};
