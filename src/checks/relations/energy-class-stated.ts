// Compares the energy class in the text with the label's: "A++", 一级.

import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import { isOtherVersion } from '../../claims/facts/qualifiers.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { wordSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckResult } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { isSamePlace } from '../evidence/same-place.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { groupOf, findInStatements, type StatementMatch } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { LABELS, showsSigns } from './need-cases.ts';
import { anyCase } from '../../text/match/any-case.ts';

const LETTER = '[a-g]\\+{0,3}';
const WORDS = declareWords('energy-class-stated', ({ source, pattern, list }) => {
  const name = source('name');
  const figure = `(?:[1-5]|${source('numerals')})`;
  return {
    label: anyCase(`^${name}(?:\\s?[(（][^)）]*[)）])?$`),
    told: anyCase(
      `${name}\\s*(?:(?:[:：]|${source('is')})\\s*)?(${LETTER}(?![\\p{L}\\d+])|${figure}(?=\\s?${source('grade')}))|(?<![\\p{L}\\d])(${LETTER})[- ]${source('behind')}|(${figure})${source('grade-named')}`,
      'gu',
    ),
    /** A value that gives one class: "A", "A++", 一级, 第2級. */
    value: anyCase(
      `^(${LETTER})(?![\\p{L}+])(?!\\s*(?:${source('to')}|-|–|\\/))|^${source('mark')}?${source('ordinal')}?(${figure})\\s?${source('grade')}`,
    ),
    /** Words for the whole scale, another use of the same goods, or other goods. */
    other: pattern('other'),
    scale: pattern('scale', 'gu'),
    numerals: list('numerals'),
  };
});
/** A class in a title that is recognised by its plus signs: "A++". */
const WITH_SIGNS = /(?<![\p{L}\d+])([A-G]\+{1,3})(?![\p{L}\d+])/gu;
const NAMED = wordSign(WORDS, ({ told }) => told);
type Words = ReturnType<typeof WORDS.make>;

const LONGEST_BADGE = 40;

/** Fails where the text gives another energy class than the label. */
const energyClassStated: RelationCheck = ({ scanned, labelledValues }) => {
  const words = scanned.words.of(WORDS);
  const labels = labelledValues.filter(({ name }) => words.label.test(name.trim()));
  const [label] = labels;
  if (label === undefined) return compareSentences(scanned, words);
  const stated = gradeOf(label.value, words);
  if (stated === undefined) return INAPPLICABLE;
  if (labels.some(({ value }) => gradeOf(value, words) !== stated)) return INAPPLICABLE;
  // A label may stand in the text that tells a class too.
  const told = [...findInStatements(scanned, words.told), ...inTitle(scanned)].filter(
    (one) => !isSamePlace(one, label.evidence) && !isOfOther(one, scanned, words),
  );
  if (told.length === 0) return INAPPLICABLE;
  const agrees = told.some((one) => number(groupOf(one), words) === stated);
  // A short badge is about these goods, whatever other texts say.
  const apart = told.find(
    (one) =>
      number(groupOf(one), words) !== stated &&
      (!agrees || (scanned.listing.blocks[one.block]?.text.length ?? 0) <= LONGEST_BADGE),
  );
  if (apart === undefined) return PASS;
  return twoTexts(quoteSpan(scanned, apart.block, apart.start, apart.end), label.evidence, 'same-thing');
};

/** Whether the words are about other goods or the whole scale. A class on a named scale counts. */
function isOfOther(
  { block, start, end, clause }: StatementMatch,
  { listing, words }: ScannedListing,
  { other, scale }: Words,
): boolean {
  const text = listing.blocks[block]?.text ?? '';
  return (
    other.test(clause.replace(scale, ' ')) ||
    isOtherVersion(clause, '', words) ||
    isOfOtherGoods(text, [start, end], namesOf(listing), words)
  );
}

function inTitle(scanned: ScannedListing): StatementMatch[] {
  return findInStatements(scanned, WITH_SIGNS).filter(
    ({ block }) => scanned.listing.blocks[block]?.role === 'title',
  );
}

/** Without a label: fails where two sentences give different classes. */
function compareSentences(scanned: ScannedListing, words: Words): CheckResult {
  const told = findInStatements(scanned, words.told, NAMED).filter((one) => !isOfOther(one, scanned, words));
  const [first] = told;
  if (first === undefined || told.length < 2) return INAPPLICABLE;
  const classes = new Set(told.map((one) => number(groupOf(one), words)));
  const other = told.find((one) => number(groupOf(one), words) !== number(groupOf(first), words));
  // More than two classes are a scale in words, or several models.
  if (other === undefined || classes.size > 2) return PASS;
  return twoTexts(quoted(scanned, first), quoted(scanned, other), 'same-thing');
}

function quoted(scanned: ScannedListing, { block, start, end }: StatementMatch): Evidence {
  return quoteSpan(scanned, block, start, end);
}

export const relation: Relation = {
  name: 'energy-class-stated',
  needs: [...LABELS, showsSigns(NAMED)],
  same: { what: 'energyClass', of: 'goods', because: 'named' },
  check: energyClassStated,
};

/** Returns "A", "A++" or the number of a Chinese grade; undefined where the value gives several. */
function gradeOf(value: string, words: Words): string | undefined {
  const match = words.value.exec(value.trim());
  const grade = match?.[1] ?? match?.[2];
  return grade === undefined ? undefined : number(grade, words);
}

function number(grade: string, { numerals }: Words): string {
  const at = numerals.indexOf(grade);
  return at < 0 ? grade.toUpperCase() : String(at + 1);
}
