// Compares things that texts count with labels: "7 ports" beside "Ports: 2 × USB-A, 1 × HDMI", 5个插孔 beside
// 插孔数：3.
import type { LabelledValue } from '../../claims/facts/labelled-values.ts';
import { labelWords } from '../../claims/facts/label-words.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import { numberSources, wholeNumber } from '../../claims/facts/numbers-in-words.ts';
import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import type { Statement } from '../../claims/facts/statements.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { perBook } from '../../claims/words/per-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { isSamePlace } from '../evidence/same-place.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { CONTENTS_COUNT } from './contents-count-words.ts';
import { countsIn, FURTHEST, isLabelOf, type Counted } from './counted-noun.ts';
import { nounOf } from './label-noun.ts';
import { LABELS } from './need-cases.ts';
import { shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

const WORDS = declareWords('counted-label', ({ source, pattern }) => ({
  /** In the clause, a sign that it counts something else. */
  other: pattern('other'),
  bare: new RegExp(`^\\s*(\\d{1,3})\\s?(?:\\p{Script=Han}|${source('measure')})?\\s*$`, 'u'),
  betweenParts: new RegExp(`\\s*[,，、;+＋/]\\s*|\\s${source('and')}\\s`, 'u'),
  measure: source('measure'),
}));

const MOST = 100;
/** With one adjective it still counts more than there are: "12 steel hooks", "Hooks: 8". */
const MOST_WORDS = 3;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8}$/u;
const SPACED = /^\s*(\d{1,3})(?: \p{L}[\p{L} ]{0,20})?\s*(?:$|,(?=\s?\d+(?:[.,]\d+)?\s?\p{L}))/u;
const PART = /^(\d{1,2})\s?[x×*]\s?\P{N}.*$|^.*\p{L}\s?[x×*]\s?(\d{1,2})$/iu;

/** A label that says how many there are of what it names. */
interface Told {
  label: LabelledValue;
  value: number;
}

const patternsOf = perBook((book) => {
  const { measureWord } = book.of(CONTENTS_COUNT);
  const { measure } = book.of(WORDS);
  return { number: `(${numberSources(book).unspaced})(?:${measureWord}|${measure})?` };
});

/** Fails where a text counts more than the label does. Fewer may be some of them: "2 inner pockets". */
const countedLabel: RelationCheck = (context) => {
  const { scanned, labelledValues } = context;
  const { listing, words } = scanned;
  const lines = labelledValues.flatMap((label): Told[] => {
    const value = countIn(label.value, words);
    return value === undefined || value < 2 || value > MOST ? [] : [{ label, value }];
  });
  if (lines.length === 0) return INAPPLICABLE;
  const texts = shortStatements(listing).filter(({ role }) => role !== 'policy');
  for (const one of lines) {
    // An entry such as "4 hooks" counts too, and is the label itself.
    const counts = texts
      .flatMap((text) => countsOf(one, text, context))
      .filter(({ evidence }) => !isSamePlace(evidence, one.label.evidence));
    const [count] = counts;
    if (count === undefined || counts.some(({ value }) => value !== count.value)) continue;
    if (count.value <= one.value || count.value > FURTHEST * one.value) continue;
    // "2 × strip with 4 sockets": the text counts those of all.
    if (count.value % one.value === 0 && hasFigure(listing.name ?? '', count.value / one.value)) continue;
    return twoTexts(count.evidence, one.label.evidence, 'same-thing');
  }
  return PASS;
};

export const relation: Relation = {
  name: 'counted-label',
  needs: LABELS,
  same: { what: 'contents', of: 'goods', because: 'label' },
  check: countedLabel,
};

/** Returns the count that a value gives: "4", 3个, "2 × USB-A, 1 × HDMI". */
function countIn(value: string, words: WordBook): number | undefined {
  const { bare: alone, betweenParts } = words.of(WORDS);
  const bare = (alone.exec(value) ?? SPACED.exec(value))?.[1];
  if (bare !== undefined) return Number(bare);
  const parts = value.trim().split(betweenParts);
  const counts = parts.map((part) => PART.exec(part.trim()));
  if (counts.length < 2 || counts.includes(null)) return undefined;
  return counts.reduce((sum, match) => sum + Number(match?.[1] ?? match?.[2]), 0);
}

/** Returns the counts of what the label names in a text. */
function countsOf({ label }: Told, { block, role, text }: Statement, context: CheckContext): Counted[] {
  const { scanned } = context;
  const { words } = scanned;
  const { other } = words.of(WORDS);
  const noun = nounOf(label.name, words);
  if (!mayName(noun, text, words)) return [];
  const found = UNSPACED.test(noun)
    ? unspacedCounts(noun, text, block, context)
    : countsIn(text, block, context).filter(
        ({ noun: counted, evidence }) =>
          // The title beside a plain number is compared elsewhere.
          (role !== 'title' || !SPACED.test(label.value)) &&
          isLabelOf(label.name, counted, NONE, words) &&
          evidence.quote.split(/[ -]/u).length <= MOST_WORDS,
      );
  return found.filter(({ evidence: { start = 0, end = 0 } }) => {
    const clause = text.slice(...clauseAround(text, start, end));
    return !other.test(clause) && !isOfOtherGoods(text, [start, end], namesOf(scanned.listing), words);
  });
}

const NONE: ReadonlySet<string> = new Set();
const STEM = 4;

/** Whether the text may name what the label names; searching its counts takes longer. */
function mayName(noun: string, text: string, words: WordBook): boolean {
  if (UNSPACED.test(noun)) return text.includes(noun);
  const [first, second] = labelWords(noun, words);
  return first !== undefined && second === undefined && text.toLowerCase().includes(first.slice(0, STEM));
}

function unspacedCounts(noun: string, text: string, block: number, { scanned }: CheckContext): Counted[] {
  const { words } = scanned;
  const pattern = new RegExp(`${patternsOf(words).number}${noun}`, 'gu');
  return allMatches(text, pattern).flatMap((match): Counted[] => {
    const value = wholeNumber(match[1] ?? '', words);
    if (value === undefined) return [];
    const evidence: Evidence = quoteSpan(scanned, block, match.index, match.index + match[0].length, value);
    return [{ value, noun, evidence }];
  });
}

function hasFigure(text: string, figure: number): boolean {
  return new RegExp(`(?<!\\d)${figure}(?!\\d)`, 'u').test(text);
}
