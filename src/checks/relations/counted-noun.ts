// Compares things that a title counts with labels: "8-stage filter", "24 lessons", 100支.
import { labelWords } from '../../claims/facts/label-words.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import { measuresOf } from '../../claims/facts/measures-of.ts';
import { numberSources, wholeNumber } from '../../claims/facts/numbers-in-words.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { perBook } from '../../claims/words/per-book.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { areAlike } from '../../text/match/similar-names.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { CONTENTS_COUNT } from './contents-count-words.ts';
import { LABELS } from './need-cases.ts';
import { otherFigure } from './own-word-figure.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { anyCase } from '../../text/match/any-case.ts';

const MOST = 50_000;
/** A whole number with a sign between thousands: "1,200", "1.200". */
const GROUPED = String.raw`(?<![\d.,])\d{1,2}[.,]\d{3}(?![\d.,]*\d)`;
const SEPARATOR = /(?<=\d)[.,](?=\d{3})/u;
/** The value of a label: a number, alone or with words after it. */
const VALUE = new RegExp(`^\\s*(${GROUPED}|\\d{1,5})(?:[ -]\\p{L}[\\p{L} ]{0,20})?\\s*$`, 'u');
/** Four figures in one that may be a year: "2025 calendar". */
const YEAR = /^(?:19|20)\d\d$/u;
/** Largest ratio of two counts of one thing. */
export const FURTHEST = 4;

/** A count of things, with the noun it counts. */
export interface Counted {
  value: number;
  noun: string;
  evidence: Evidence;
}

const patternsOf = perBook((book) => {
  const { spaced } = numberSources(book);
  return {
    /** A number before one or two words; either may be what is counted. */
    counted: anyCase(`(${GROUPED}|${spaced})[- ](\\p{Script=Latin}{4,})(?: (\\p{Script=Latin}{4,}))?`, 'gu'),
  };
});

const countedNoun: RelationCheck = (context) => {
  const unspaced = otherFigure(context);
  if (unspaced !== undefined) return unspaced;
  const { scanned, labelledValues } = context;
  const { listing, words } = scanned;
  const title = listing.blocks.findIndex(({ role }) => role === 'title');
  const name = listing.blocks[title]?.text ?? '';
  const claims = countsIn(name, title, context);
  if (claims.length === 0) return INAPPLICABLE;
  const told = new Set(labelWords(name, words));
  for (const claim of claims) {
    if (claims.some((one) => one !== claim && areAlike(one.noun, claim.noun))) continue;
    const rivals = labelledValues.flatMap(({ name: label, value, evidence }): Counted[] => {
      const figure = VALUE.exec(value)?.[1];
      if (figure === undefined || !isLabelOf(label, claim.noun, told, words)) return [];
      return [{ value: Number(figure.replace(SEPARATOR, '')), noun: claim.noun, evidence }];
    });
    const [rival] = rivals;
    if (rival !== undefined && rivals.every((one) => isOther(one, claim) && one.value === rival.value))
      return twoTexts(claim.evidence, rival.evidence, 'same-thing');
  }
  return PASS;
};

export const relation: Relation = {
  name: 'counted-noun',
  needs: LABELS,
  same: { what: 'contents', of: 'goods', because: 'label' },
  check: countedNoun,
};

function isOther({ value }: Counted, claim: Counted): boolean {
  const [small, large] = [Math.min(value, claim.value), Math.max(value, claim.value)];
  return small !== large && small > 0 && large <= FURTHEST * small;
}

/**
 * Whether the label names what is counted, and otherwise only words of the title: "Doors", "Filter
 * stages".
 */
export function isLabelOf(label: string, noun: string, told: ReadonlySet<string>, words: WordBook): boolean {
  const named = labelWords(label, words);
  return (
    named.some((word) => areAlike(word, noun)) &&
    named.every((word) => areAlike(word, noun) || [...told].some((one) => areAlike(one, word)))
  );
}

/** Returns the numbers before one or two words; either may be what is counted. */
export function countsIn(text: string, block: number, { scanned }: CheckContext): Counted[] {
  const { words } = scanned;
  const { otherGoods } = words.of(CONTENTS_COUNT);
  const matches = allMatches(text, patternsOf(words).counted);
  if (matches.length === 0) return [];
  const measures = measuresOf(scanned, block).filter(({ dimension }) => dimension !== 'count');
  return matches.flatMap((match): Counted[] => {
    const [all, number = '', noun = '', second] = match;
    const { index } = match;
    const value = wholeNumber(number.replace(SEPARATOR, ''), words);
    if (value === undefined || value < 2 || value > MOST || YEAR.test(number)) return [];
    if (measures.some(({ start, end }) => start <= index && index < end)) return [];
    if (otherGoods.test(text.slice(...clauseAround(text, index, index + all.length)))) return [];
    return [noun, second].flatMap((one) => {
      if (one === undefined) return [];
      const end = index + all.lastIndexOf(one) + one.length;
      return [{ value, noun: one.toLowerCase(), evidence: quoteSpan(scanned, block, index, end, value) }];
    });
  });
}
