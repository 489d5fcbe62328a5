import { propertiesOf } from '../../claims/facts/stated.ts';
import { wordedBy } from '../../claims/words/worded.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { groupOf, saidIn } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { PROPERTIES } from './need-cases.ts';

const LETTER = '[a-g]\\+{0,3}';
const WORDS = wordedBy('energy-class-stated', ({ source, pattern, list }) => {
  const name = source('name');
  const figure = `(?:[1-5]|${source('numerals')})`;
  return {
    label: new RegExp(`^${name}$`, 'iu'),
    told: new RegExp(
      `${name}\\s*(?:[:：]\\s*)?(${LETTER}|${figure}(?=\\s?${source('grade')}))(?![\\p{L}\\d+])|(?<![\\p{L}\\d])(${LETTER})[- ]${source('behind')}|(${figure})${source('grade-named')}`,
      'giu',
    ),
    /** A value that gives one class: "A", "A++", 一级. */
    value: new RegExp(
      `^(${LETTER})(?![\\p{L}+])(?!\\s*(?:${source('to')}|-|–|\\/))|^(${figure})\\s?${source('grade')}`,
      'iu',
    ),
    /** The whole scale, another use of the same goods, or other goods. */
    other: pattern('other'),
    numerals: list('numerals'),
  };
});
type Words = ReturnType<typeof WORDS.make>;

const LONGEST_BADGE = 40;

/** The energy class of the text is the one on the label. */
const energyClassStated: RelationCheck = ({ scanned, extraction, conceptsOf }) => {
  const words = scanned.words.of(WORDS);
  const labels = propertiesOf(extraction, conceptsOf, scanned.words).filter(({ name }) =>
    words.label.test(name.trim()),
  );
  const [label] = labels;
  const stated = label === undefined ? undefined : gradeOf(label.value, words);
  if (label === undefined || stated === undefined) return INAPPLICABLE;
  if (labels.some(({ value }) => gradeOf(value, words) !== stated)) return INAPPLICABLE;
  const told = saidIn(scanned, words.told).filter(
    ({ block, clause }) => block !== label.evidence.block && !words.other.test(clause),
  );
  if (told.length === 0) return INAPPLICABLE;
  const agrees = told.some((one) => number(groupOf(one), words) === stated);
  // A badge that says nothing else is of these goods, whatever the text adds.
  const apart = told.find(
    (one) =>
      number(groupOf(one), words) !== stated &&
      (!agrees || (scanned.listing.blocks[one.block]?.text.length ?? 0) <= LONGEST_BADGE),
  );
  if (apart === undefined) return PASS;
  return twoTexts(quoteSpan(scanned, apart.block, apart.start, apart.end), label.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'energy-class-stated',
  needs: [PROPERTIES],
  same: { what: 'energyClass', of: 'goods', because: 'named' },
  check: energyClassStated,
};

/** "A", "A++" or the number of a Chinese grade; none where the value says more than one. */
function gradeOf(value: string, words: Words): string | undefined {
  const match = words.value.exec(value.trim());
  const grade = match?.[1] ?? match?.[2];
  return grade === undefined ? undefined : number(grade, words);
}

function number(grade: string, { numerals }: Words): string {
  const at = numerals.indexOf(grade);
  return at < 0 ? grade.toUpperCase() : String(at + 1);
}
