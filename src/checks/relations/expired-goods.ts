// Finds goods that are offered after their best-before date.

import { statementsOf } from '../../claims/facts/statements.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { findDates } from '../../quantity/time/parse-date.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { PROPERTIES } from './need-cases.ts';
import { anyCase } from '../../text/match/any-case.ts';

const WORDS = declareWords('expired-goods', ({ source, pattern }) => ({
  label: anyCase(`^${source('label')}$`),
  /** Words that say the goods are expired or near their date. */
  known: pattern('known'),
}));

/** Fails where the best-before date is earlier than the day of the check. */
const expiredGoods: RelationCheck = ({ scanned, extraction, labelledValues, asOf }) => {
  const words = scanned.words.of(WORDS);
  const price = extraction.evidence['price']?.[0];
  const label = labelledValues.find(({ name }) => words.label.test(name.trim()));
  if (price === undefined || label === undefined) return INAPPLICABLE;
  const dates = findDates(label.value, { locale: extraction.listing.inLanguage });
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.ambiguous || date.yearAssumed) return INAPPLICABLE;
  const isKnown = statementsOf(scanned.listing).some(({ text }) => words.known.test(text));
  return date.iso >= asOf || isKnown ? PASS : twoTexts(price, label.evidence, 'fact-needed');
};

export const relation: Relation = {
  name: 'expired-goods',
  needs: [PROPERTIES],
  same: { what: 'date', of: 'goods', because: 'label' },
  check: expiredGoods,
};
