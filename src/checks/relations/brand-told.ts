// Compares the brand that a catalogue row's text names with the brand column.
import { comparableText } from '../../claims/facts/comparable-text.ts';
import { wordSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { fieldSide } from '../evidence/field-side.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { isOtherName } from './is-other-name.ts';
import { showsSigns } from './need-cases.ts';
import { groupOf, findInStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

const WORDS = declareWords('brand-told', ({ source, pattern }) => ({
  told: new RegExp(source('told'), 'gu'),
  other: pattern('other'),
}));
const NAMED = wordSign(WORDS, ({ told }) => told);

/** Fails where a sentence gives the goods another brand than the column. */
const brandTold: RelationCheck = (context) => {
  const { scanned, extraction } = context;
  const { told, other } = scanned.words.of(WORDS);
  const named = findInStatements(scanned, told, NAMED);
  if (named.length === 0 && (extraction.listing.brand ?? '') !== '') return PASS;
  const own = brandsOf(context);
  const [brand] = own;
  if (brand === undefined) return INAPPLICABLE;
  const title = comparableText(extraction.listing.name ?? '');
  for (const one of named) {
    const name = groupOf(one);
    if (other.test(one.clause) || title.includes(comparableText(name))) continue;
    if (own.every(({ quote }) => isOtherName(quote, name)))
      return twoTexts(quoteSpan(scanned, one.block, one.start, one.end), brand, 'same-thing');
  }
  return PASS;
};

export const relation: Relation = {
  name: 'brand-told',
  needs: [showsSigns(NAMED)],
  same: { what: 'brand', of: 'goods', because: 'label' },
  check: brandTold,
};

function brandsOf(context: CheckContext): Evidence[] {
  const labels = context.labelledValues
    .filter(({ attributes }) => attributes.includes('brand'))
    .map(({ value, evidence }) => ({ ...evidence, quote: value }));
  const field = fieldSide(context.extraction, 'brand');
  return field === undefined ? labels : [field, ...labels];
}
