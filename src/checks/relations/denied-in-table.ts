// Finds promises that a table denies: "Warranty: none" beside "2 year warranty", "Waterproof: no" beside "waterproof".

import type { LabelledValue } from '../../claims/facts/labelled-values.ts';
import { labelWords, sharedWords } from '../../claims/facts/label-words.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { firstGroup } from '../../text/match/first-group.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { LABELS } from './need-cases.ts';
import { findInStatements, shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { anyCase } from '../../text/match/any-case.ts';

const whole = (source: string) => anyCase(`^${source}[.。]?$`);

const WORDS = declareWords('denied-in-table', ({ source, pattern }) => ({
  none: whole(source('none')),
  denied: pattern('denied'),
  things: [
    { label: whole(source('label-warranty')), told: pattern('told-warranty', 'gu') },
    { label: whole(source('label-certificate')), told: pattern('told-certificate', 'gu') },
    { label: whole(source('label-returns')), told: pattern('told-returns', 'gu') },
  ],
  /** Labels that ask for yes or no: 是否防水, "Dishwasher safe". */
  feature: pattern('feature'),
  /** The part of such a label that only asks. */
  asks: pattern('asks', 'gu'),
  /** "not dishwasher safe" within a value; the group is what is denied. */
  not: pattern('not', 'gu'),
  vague: whole(source('vague')),
}));
type Words = ReturnType<typeof WORDS.make>;

/** A feature that the specification denies. */
interface Denied {
  name: string;
  /** The whole label, which may be a block of its own. */
  label: string;
  evidence: Evidence;
}

/** Shortest name of a feature, in characters: 防水, "HEPA". */
const SHORTEST = { unspaced: 2, spaced: 4 };
const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}]/u;
/** Figures with their units, which stand inside a name: 内置8000mAh电池. */
const FIGURES = /[\d.]+ ?[a-z%℃]*/giu;
/** A measure alone: the 2.4kg of “2.4kg (without the stand)”, beside which 2.9kg with it is true too. */
const MEASURE = /^[\d.,]+ ?\p{L}{1,3}$/u;
const IN_BRACKETS = /[(（][^()（）]*[)）]/gu;

/** Fails where a label says "none" or "not …" and another text promises the same. */
const deniedInTable: RelationCheck = ({ scanned, labelledValues }) => {
  const words = scanned.words.of(WORDS);
  let seen = false;
  for (const { name, value, evidence } of labelledValues) {
    if (!words.none.test(value.trim())) continue;
    for (const { label, told } of words.things) {
      if (!label.test(name.trim())) continue;
      seen = true;
      const promise = findInStatements(scanned, told).find(
        ({ block, clause }) => block !== evidence.block && !words.denied.test(clause),
      );
      if (promise === undefined) continue;
      const { block, start, end } = promise;
      return twoTexts(quoteSpan(scanned, block, start, end), evidence, 'same-thing');
    }
  }
  for (const denied of labelledValues.flatMap((one) => deniedIn(one, words))) {
    seen = true;
    const promise = promised(denied, scanned, words);
    if (promise !== undefined) return twoTexts(promise, denied.evidence, 'same-thing');
  }
  return seen ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'denied-in-table',
  needs: LABELS,
  same: { what: 'nature', of: 'goods', because: 'denied' },
  check: deniedInTable,
};

/** Returns the features that a property denies: 是否防水 "否", "Care": "not dishwasher safe". */
function deniedIn(
  { name, value, evidence }: LabelledValue,
  { none, feature, asks, not, vague }: Words,
): Denied[] {
  const bare = value.replace(IN_BRACKETS, '').trim();
  const isAsked = feature.test(name) && none.test(bare);
  if (!isAsked && MEASURE.test(bare)) return [];
  const names = isAsked
    ? [name.replace(IN_BRACKETS, '').replace(asks, ' ')]
    : allMatches(value, not).map(firstGroup);
  return names
    .map((one) => ({ name: one.trim(), label: name, evidence }))
    .filter(({ name: one }) => {
      const shortest = UNSPACED.test(one) ? SHORTEST.unspaced : SHORTEST.spaced;
      return one.length >= shortest && !vague.test(one);
    });
}

/** Yields the clauses that contain the word, as spans. */
function* clausesWith(word: string, text: string): Generator<[start: number, end: number]> {
  const [sought, within] = [word.toLowerCase(), text.toLowerCase()];
  for (let at = within.indexOf(sought); at >= 0;) {
    const clause = clauseAround(text, at, at + sought.length);
    yield clause;
    at = within.indexOf(sought, clause[1]);
  }
}

/** Returns the first clause of another text that names all words of the feature and denies nothing. */
function promised(
  { name, label, evidence }: Denied,
  scanned: ScannedListing,
  { denied }: Words,
): Evidence | undefined {
  const [first] = UNSPACED.test(name) ? [name.slice(0, SHORTEST.unspaced)] : name.split(' ');
  if (first === undefined) return undefined;
  const names = labelWords(name, scanned.words);
  for (const { block, role, text } of shortStatements(scanned.listing)) {
    if (block === evidence.block || role === 'specification' || text.trim() === label) continue;
    for (const [start, end] of clausesWith(first, text)) {
      const clause = text.slice(start, end);
      const isWhole = UNSPACED.test(name)
        ? clause.replace(FIGURES, '').includes(name)
        : names.length > 0 && sharedWords(names, labelWords(clause, scanned.words)) === names.length;
      const from = end - clause.trimStart().length;
      if (isWhole && !denied.test(clause)) return quoteSpan(scanned, block, from, end);
    }
  }
  return undefined;
}
