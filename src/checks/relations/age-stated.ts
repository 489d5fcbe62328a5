// Compares the minimum ages of users that a listing gives: "from 3 years", "ages 6+".
import { lazily } from '../../claims/words/lazily.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import { wholeNumber } from '../../claims/facts/numbers-in-words.ts';
import { foundIn } from '../../claims/facts/sentences-with.ts';
import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import { statementsOf } from '../../claims/facts/statements.ts';
import { wordSignBeside } from '../../claims/words/sign.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { partsNamed } from '../../claims/facts/referents.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { SENTENCE_END, toldAround } from '../../claims/facts/told-near.ts';
import { INAPPLICABLE, PASS, type CheckContext, type CheckResult } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { PROPERTIES } from './need-cases.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';

const LONGEST = 2000;
const OLDEST_YEARS = 18;
const A_YEAR = 12;
const LONGEST_REST = 50;

const WORDS = declareWords('age-stated', ({ source, pattern }) => {
  // The six of "1 year 6 months" is no age of its own.
  const number = `(?<!\\d ?${source('years')} ?)(?:(?<![\\d.,])(\\d{1,2})(?![.,]?\\d)|(?<!${source('numeral')})(${source('numeral')}{1,3}))`;
  const unit = `(?:(${source('years')})|(${source('months')}))(?!\\p{Script=Latin})`;
  const range = ` ?(?:[-–~〜～]|${source('to')}) ?\\d{1,2}`;
  const upper = `(?:${range})?`;
  /** "From 3 years", "ages 6+", 3歳以上. */
  const age = `(?<!\\p{Script=Latin})${source('from')}${number}${upper} ?${unit}|${number} ?${unit}${source('up')}|(?<!\\p{Script=Latin})${source('age-word')}${number}${upper} ?(?:${source('up-bare')}|(?=$|[,.;|)）]))|${number} ?[-–~〜～] ?\\d{1,2} ?(${source('stage')})|(?<!\\p{Script=Latin})(${source('birth')})`;
  return lazily({
    age: () => anyCase(age, 'gu'),
    /** In a title also a range alone, where its unit is of ages only: 6-12岁. */
    titled: () => anyCase(`${age}|${number}${range} ?${source('of-life')}`, 'gu'),
    birth: () => anyCase(`^${source('birth')}$`),
    /** The start of an age for the whole of the goods: "Ages 6+". A seat may be for older ones than its pram. */
    ofAll: () => anyCase(`^${source('age-word')}`),
    shown: () => anyCase(`\\d|${source('numeral')}|${source('birth')}`),
    other: () => pattern('other'),
    otherGoods: () => pattern('other-goods'),
    /** "Not under 3 years", 3岁以下请勿使用. */
    under: () =>
      anyCase(
        `(?<!\\p{Script=Latin})${source('under')}${number} ?${unit}|${number} ?${unit}${source('below')}`,
        'gu',
      ),
    notFor: () => pattern('not-for'),
    ofPack: () => pattern('of-pack'),
    /** The upper end of the last range before an age. */
    lastRange: () => anyCase(`\\d\\s?\\p{L}{0,6}\\s?(?:[-–~〜～]|${source('to')})\\s?(\\d{1,2})\\D*$`),
    months: () => anyCase(`^${source('months')}$`),
    named: () =>
      anyCase(
        `${source('years')}|${source('months')}|${source('from')}|${source('age-word')}|${source('birth')}`,
      ),
  });
});
const NAMED = wordSignBeside(
  (of) => of(WORDS).named,
  (of) => of(WORDS).shown,
);
const RANGE = /^\d/u;
/** How far before an age the range of the stage before it may end. */
const STAGE = 40;
/** How far the words of a sentence may stand from the age. */
const SENTENCE = 60;

interface Age {
  months: number;
  evidence: Evidence;
}

/** Fails where two statements give different ages. */
const ageStated: RelationCheck = (context) => {
  const ages = agesOf(context);
  const [first] = ages;
  if (first === undefined) return INAPPLICABLE;
  const tooYoung = underLimit(ages, context);
  if (tooYoung !== undefined) return tooYoung;
  if (ages.length < 2) return INAPPLICABLE;
  const other = ages.find(({ months }) => months !== first.months);
  if (other === undefined || new Set(ages.map(({ months }) => months)).size > 2) return PASS;
  if (isOfSeveral(first, other) || isOfPart(first, other, context) || isOfPart(other, first, context))
    return PASS;
  return twoTexts(first.evidence, other.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'age-stated',
  needs: [{ again: NAMED }, PROPERTIES],
  same: { what: 'age', of: 'goods', because: 'named' },
  check: ageStated,
};

/** Returns both sides where the goods are said to be for ages below the least: "not under 3", "from 18 months". */
function underLimit(ages: readonly Age[], { scanned }: CheckContext): CheckResult | undefined {
  const { under, notFor, ofPack } = scanned.words.of(WORDS);
  for (const { block, text, role } of statementsOf(scanned.listing)) {
    if (text.length > LONGEST || role === 'title') continue;
    for (const { text: told, index, groups } of foundIn(scanned, block, under, NAMED)) {
      const end = index + told.length;
      const sentence = toldAround(text, index, end, SENTENCE, SENTENCE_END);
      if (!notFor.test(sentence) || ofPack.test(sentence)) continue;
      const [limit] = monthsOf(groups, scanned.words);
      const younger = ages.find(({ months }) => limit !== undefined && months < limit);
      if (younger !== undefined)
        return twoTexts(younger.evidence, quoteSpan(scanned, block, index, end), 'same-thing');
    }
  }
  return undefined;
}

/** Whether one text lists the ages of several goods: 1段0-6月龄，2段6-12月龄. */
function isOfSeveral({ evidence: a }: Age, { evidence: b }: Age): boolean {
  return a.block !== undefined && a.block === b.block && RANGE.test(a.quote) && RANGE.test(b.quote);
}

/** Whether goods for newborns have a part for older ones: "From birth. Seat from 6 months." */
function isOfPart(born: Age, { evidence }: Age, { scanned }: CheckContext): boolean {
  const { birth, ofAll } = scanned.words.of(WORDS);
  return birth.test(born.evidence.quote) && evidence.block !== undefined && !ofAll.test(evidence.quote);
}

function agesOf(context: CheckContext): Age[] {
  const { scanned } = context;
  const { age, titled } = scanned.words.of(WORDS);
  const inLabels = context.labelledValues.flatMap(({ name, value, evidence, place }) => {
    if (place === 'line') return [];
    const text = `${name} ${value}`;
    return allMatches(text, age)
      .flatMap((match) =>
        ageOf(match.slice(1), name, text.slice(match.index + match[0].length), scanned.words),
      )
      .slice(0, 1)
      .map((months) => ({ months, evidence }));
  });
  const inTexts = statementsOf(scanned.listing).flatMap(({ block, text, role }) =>
    text.length > LONGEST || role === 'policy'
      ? []
      : foundIn(scanned, block, role === 'title' ? titled : age, NAMED).flatMap(
          ({ text: { length }, index, groups }) => {
            const end = index + length;
            const clause = text.slice(...clauseAround(text, index, end));
            if (
              role !== 'title' &&
              isOfOtherGoods(text, [index, end], namesOf(scanned.listing), scanned.words)
            )
              return [];
            if (isNextStage(text, [index, end], scanned.words) || isOfNamedPart(clause, scanned)) return [];
            return ageOf(groups, clause, text.slice(end), scanned.words).map((months) => ({
              months,
              evidence: quoteSpan(scanned, block, index, end),
            }));
          },
        ),
  );
  return [...inTexts, ...inLabels];
}

/** Whether the stage before ends at this age: "0–6 months lying flat, from 6 months seated". */
function isNextStage(text: string, [start, end]: readonly [number, number], words: WordBook): boolean {
  const [age = ''] = /\d{1,2}/u.exec(text.slice(start, end)) ?? [];
  const [, before] = words.of(WORDS).lastRange.exec(text.slice(Math.max(0, start - STAGE), start)) ?? [];
  return age !== '' && before === age;
}

/** Whether the clause is about a part that the title does not name: "the lid is for those from 18 months". */
function isOfNamedPart(clause: string, { listing, words }: ScannedListing): boolean {
  const own = namesOf(listing);
  return [...partsNamed(clause, words)].some((part) => !own.includes(part));
}

/**
 * Returns the age in months; none where it is a person's or other goods'. `rest` is the text that
 * follows.
 */
function ageOf(
  groups: readonly (string | undefined)[],
  clause: string,
  rest: string,
  words: WordBook,
): number[] {
  const { other, otherGoods } = words.of(WORDS);
  return other.test(clause) || otherGoods.test(restOf(rest)) ? [] : monthsOf(groups, words);
}

function monthsOf(groups: readonly (string | undefined)[], words: WordBook): number[] {
  const { months, birth } = words.of(WORDS);
  if (groups.some((one) => one !== undefined && birth.test(one))) return [0];
  const figures = groups.flatMap((one) => (one === undefined ? [] : (wholeNumber(one, words) ?? [])));
  const [value] = figures;
  if (value === undefined) return [];
  if (groups.some((one) => one !== undefined && months.test(one))) return [value];
  return value > OLDEST_YEARS ? [] : [value * A_YEAR];
}

/** Returns the rest of the sentence. */
function restOf(text: string): string {
  return /^[^.。!！?？;；\n]*/u.exec(text.slice(0, LONGEST_REST))?.[0] ?? '';
}
