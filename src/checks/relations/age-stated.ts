// From which age the goods are meant to be used, wherever a listing says so.
import { clauseAround } from '../../claims/facts/mentions.ts';
import { statementsOf } from '../../claims/facts/statements.ts';
import { lettersOf } from '../../claims/words/sign.ts';
import { wordedBy } from '../../claims/words/worded.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { stated } from './need-cases.ts';
import { columnsOf } from './columns-of.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

const LONGEST = 2000;
const OLDEST_YEARS = 18;
const A_YEAR = 12;
const LONGEST_REST = 50;

const WORDS = wordedBy('age-stated', ({ source, pattern }) => {
  const number = '(?<![\\d.,])(\\d{1,2})(?![.,]?\\d)';
  const unit = `(?:(${source('years')})|(${source('months')}))(?!\\p{Script=Latin})`;
  const upper = `(?: ?(?:[-–~〜～]|${source('to')}) ?\\d{1,2})?`;
  return {
    /** "From 3 years", "ages 6+", 3歳以上. */
    age: new RegExp(
      `(?<!\\p{Script=Latin})${source('from')}${number}${upper} ?${unit}|${number} ?${unit}${source('up')}|(?<!\\p{Script=Latin})${source('age-word')}${number}${upper} ?(?:\\+|(?=$|[,.;|)）]))`,
      'giu',
    ),
    other: pattern('other'),
    otherGoods: pattern('other-goods'),
    months: new RegExp(`^${source('months')}$`, 'iu'),
    named: new RegExp(`${source('years')}|${source('months')}|${source('from')}`, 'iu'),
  };
});
const NAMED = lettersOf(WORDS, ({ named }) => named);

interface Age {
  months: number;
  evidence: Evidence;
}

/** Every statement gives the same age. */
const ageStated: RelationCheck = (context) => {
  const ages = agesOf(context);
  const [first] = ages;
  if (first === undefined || ages.length < 2) return INAPPLICABLE;
  const other = ages.find(({ months }) => months !== first.months);
  if (other === undefined || new Set(ages.map(({ months }) => months)).size > 2) return PASS;
  return twoTexts(first.evidence, other.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'age-stated',
  needs: [{ again: NAMED }, { ...stated('additionalProperty'), signs: [NAMED] }],
  same: { what: 'age', of: 'goods', because: 'named' },
  check: ageStated,
};

function agesOf(context: CheckContext): Age[] {
  const { scanned } = context;
  const words = scanned.words.of(WORDS);
  const read = (text: string, place: (start: number, end: number) => Evidence, around?: string): Age[] =>
    [...text.matchAll(words.age)].flatMap((match): Age[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const clause = around ?? text.slice(...clauseAround(text, start, end));
      if (words.other.test(clause) || words.otherGoods.test(restOf(text, end))) return [];
      const groups = match.slice(1);
      const value = Number(groups.find((one) => one !== undefined && /^\d+$/.test(one)));
      const isMonths = groups.some((one) => one !== undefined && words.months.test(one));
      if (!isMonths && value > OLDEST_YEARS) return [];
      return [{ months: isMonths ? value : value * A_YEAR, evidence: place(start, end) }];
    });
  const inColumns = columnsOf(context).flatMap(({ name, value, evidence }) =>
    read(`${name} ${value}`, () => evidence, name).slice(0, 1),
  );
  const inTexts = statementsOf(scanned.listing).flatMap(({ block, text, role }) =>
    text.length > LONGEST || role === 'policy'
      ? []
      : read(text, (start, end) => quoteSpan(scanned, block, start, end)),
  );
  return [...inTexts, ...inColumns];
}

/** What the sentence goes on to say. */
function restOf(text: string, at: number): string {
  return /^[^.。!！?？;；\n]*/u.exec(text.slice(at, at + LONGEST_REST))?.[0] ?? '';
}
