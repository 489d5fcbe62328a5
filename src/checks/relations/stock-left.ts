// Compares "only 3 left" with the stock that the listing shows.

import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { FIGURE } from './figure-sign.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { groupOf, findInStatements } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { PROPERTIES, showsSigns, hasField } from './need-cases.ts';
import { anyCase } from '../../text/match/any-case.ts';

const WORDS = declareWords('stock-left', ({ source, pattern }) => ({
  label: anyCase(`^${source('label')}$`),
  left: pattern('left', 'gu'),
  /** Words that limit the number to one price, size or buyer. */
  ofSome: pattern('of-some'),
}));
const FEW = 2;

/** Fails where "only 3 left" is clearly less than the stock shown. */
const stockLeft: RelationCheck = ({ scanned, extraction, labelledValues }) => {
  const words = scanned.words.of(WORDS);
  const label = labelledValues.find(
    ({ name, value }) => words.label.test(name.trim()) && /^\D{0,6}\d[\d,. ]*\D{0,10}$/u.test(value),
  );
  const column =
    label === undefined && extraction.hasNoEvidence?.('stockCount') === true
      ? undefined
      : extraction.evidence['availability']?.find(
          ({ source, quote }) => source === 'feed' && /^\d{1,7}$/u.test(quote.trim()),
        );
  const stock = label?.evidence ?? column;
  if (stock === undefined) return INAPPLICABLE;
  const shown = Number((label?.value ?? stock.quote).replace(/\D/gu, ''));
  const told = findInStatements(scanned, words.left, FIGURE).find(({ clause }) => !words.ofSome.test(clause));
  if (told === undefined) return INAPPLICABLE;
  const left = Number(groupOf(told));
  if (shown <= left + FEW) return PASS;
  return twoTexts(quoteSpan(scanned, told.block, told.start, told.end, left), stock, 'same-thing');
};

export const relation: Relation = {
  name: 'stock-left',
  needs: [PROPERTIES, { ...hasField('availability'), ...showsSigns(FIGURE) }],
  same: { what: 'stock', of: 'offer', because: 'named' },
  check: stockLeft,
};
