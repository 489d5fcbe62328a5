// Compares a figure of the title with a label that counts in the same word: 100支 beside 支数：60支.
import type { LabelledValue } from '../../claims/facts/labelled-values.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import type { CheckContext, CheckResult } from '../../engine/run/check-context.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { nounOf } from './label-noun.ts';
import { twoTexts } from './two-texts.ts';

const WORDS = declareWords('counted-label', ({ source }) => {
  const number = `(\\d{1,6}(?:\\.\\d{1,2})?)(?:\\s?(?:[-–~～]|${source('to')})\\s?(\\d{1,6}))?\\s?`;
  return {
    /** A number, or the two ends of a range, with a short unit or none: 60, 60支, 5-8人, 600G. */
    value: new RegExp(`^\\s*${number}(\\p{Script=Han}{1,2}|[A-Za-z]{1,3})?\\s*$`, 'u'),
    /** The same in a title, with what it may count behind it. */
    figure: new RegExp(
      `(?<![\\p{Script=Latin}\\d.,×*])${number}(?=(\\p{Script=Han}{1,4}|[A-Za-z]{1,3}\\p{Script=Han}{1,8}))`,
      'gu',
    ),
  };
});

const UNSPACED = /^\p{Script=Han}+$/u;
const LATIN = /^[A-Za-z]/u;
/** How many characters may stand between a unit and the label's name: 800G大通量. */
const BETWEEN = 2;
/** Largest ratio of two figures of one thing. */
const FURTHEST = 5;

/** The least and greatest value that a place states. */
interface Figure {
  least: number;
  most: number;
  start: number;
  end: number;
  /** The characters behind the number. */
  behind: string;
}

/** Returns both sides where the title has another figure before a label's own word or unit. */
export function otherFigure({ scanned, labelledValues }: CheckContext): CheckResult | undefined {
  const { listing, words } = scanned;
  const title = listing.blocks.findIndex(({ role }) => role === 'title');
  const { figure, value } = words.of(WORDS);
  const figures = allMatches(listing.blocks[title]?.text ?? '', figure).map(figureOf);
  if (figures.length === 0) return undefined;
  for (const label of labelledValues) {
    const match = value.exec(label.value);
    if (match === null) continue;
    const named = figures.flatMap((one) => {
      const word = countedBy(label, match[3], one.behind, words);
      return word === undefined ? [] : [{ ...one, word }];
    });
    const [claim] = named;
    if (claim === undefined || named.length > 1 || !isApart(claim, figureOf(match))) continue;
    if (labelledValues.some((one) => isSame(claim, value.exec(one.value)))) continue;
    const evidence = quoteSpan(scanned, title, claim.start, claim.end + claim.word.length, claim.most);
    return twoTexts(evidence, label.evidence, 'same-thing');
  }
  return undefined;
}

function figureOf({ 0: text, 1: least, 2: most, 3: behind = '', index }: RegExpExecArray): Figure {
  return {
    least: Number(least),
    most: Number(most ?? least),
    start: index,
    end: index + text.length,
    behind,
  };
}

/** Returns the word behind a figure of the title that the label counts too. */
function countedBy(
  { name }: LabelledValue,
  unit: string | undefined,
  behind: string,
  words: WordBook,
): string | undefined {
  const label = name.trim();
  if (!UNSPACED.test(label)) return undefined;
  const noun = nounOf(label, words);
  if (unit === undefined) return noun !== label && behind.startsWith(noun) ? noun : undefined;
  if (!behind.startsWith(unit)) return undefined;
  if (!LATIN.test(unit)) return label.includes(unit) ? unit : undefined;
  const at = behind.indexOf(noun, unit.length);
  return at >= 0 && at <= unit.length + BETWEEN ? unit : undefined;
}

/** Whether no value is in both, and neither is another order of magnitude. */
function isApart(a: Figure, b: Figure): boolean {
  const [lower, upper] = a.most < b.least ? [a, b] : [b, a];
  return lower.most < upper.least && lower.least > 0 && upper.most <= FURTHEST * lower.least;
}

/** Whether a label gives the title's figure, which then is of another part. */
function isSame({ least, most }: Figure, match: RegExpExecArray | null): boolean {
  return match !== null && Number(match[1]) === least && Number(match[2] ?? match[1]) === most;
}
