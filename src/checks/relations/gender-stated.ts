// Compares the gender in the title with the label's: "women's shoes", "Gender: men".
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { LABELS } from './need-cases.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { anyCase } from '../../text/match/any-case.ts';

const WORDS = declareWords('gender-stated', ({ source }) => ({
  women: anyCase(`(?<!\\p{L})${source('women')}(?!\\p{L})|${source('women-inside')}`),
  men: anyCase(`(?<!\\p{L})${source('men')}(?!\\p{L})|${source('men-inside')}`),
  label: anyCase(`^${source('label')}$`),
}));

/** Fails where the title is for women and the label for men, or the reverse. */
const genderStated: RelationCheck = ({ scanned, labelledValues }) => {
  const { women, men, label } = scanned.words.of(WORDS);
  const block = scanned.listing.blocks.findIndex(({ role }) => role === 'title');
  const title = scanned.listing.blocks[block]?.text ?? '';
  const [ofWomen, ofMen] = [women.exec(title), men.exec(title)];
  const told = ofWomen ?? ofMen;
  // "Men's and women's" is for both.
  if (told === null || (ofWomen !== null && ofMen !== null)) return INAPPLICABLE;
  const labels = labelledValues.filter(({ name }) => label.test(name.trim()));
  const [own, other] = ofWomen === null ? [men, women] : [women, men];
  const rival = labels.find(({ value }) => other.test(value));
  if (labels.length === 0) return INAPPLICABLE;
  if (rival === undefined || labels.some(({ value }) => own.test(value))) return PASS;
  const left = quoteSpan(scanned, block, told.index, told.index + told[0].length);
  return twoTexts(left, rival.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'gender-stated',
  needs: LABELS,
  same: { what: 'nature', of: 'goods', because: 'label' },
  check: genderStated,
};
