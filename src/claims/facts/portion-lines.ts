// Tells of how much of a food a figure is: of a portion, or of 100 g. A line, or a group of it, says so at its head, and
// that holds up to the next head: "Per slice (40 g): energy 420 kJ; fat 1.2 g", 【每杯25g】能量390kJ 蛋白质6g.
import { SENTENCE_STOP } from '../../text/segment/abbreviations.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { toldBehind } from './told-near.ts';

/** The amount that figures are of. */
export interface Basis {
  kind: 'portion' | 'hundred';
  /** The figures of a portion: "3, 25" of "3 crackers, 25 g"; empty where it has none. */
  figures: string;
}

const COUNT = '(?:\\d{1,2}(?:[.,]\\d)? |½ )?';
const WORDS = declareWords('portions', ({ source }) => {
  const unit = `(?:${source('unit')}(?!\\p{Script=Latin})|${source('unit-unspaced')})`;
  const amount = `(?!100\\s?${unit})\\d{1,4}(?:[.,]\\d)?\\s?${unit}`;
  const hundred = `100\\s?${unit}`;
  return {
    of: anyCase(
      `(?<hundred>(?:(?<!\\p{L})${source('of-hundred')} |${source('of-hundred-unspaced')}\\s?)${hundred}|${hundred}\\s?${source('hundred-behind')})|` +
        `(?<!\\p{L})${source('of')} ${COUNT}(?:\\p{L}{3,12} )?${source('portion')}(?!\\p{L})|` +
        `(?<!\\p{L})${source('of-amount')} ${amount}|${source('of-amount-unspaced')}\\s?${amount}|` +
        source('portion-unspaced'),
      'gu',
    ),
    /** What goes on about the portion: "3 crackers, 25 g" in brackets, or its weight right behind. */
    size: anyCase(`^\\s?(?:[(（][^()（）\\n]{1,40}[)）]|(?:\\p{L}{1,3} )?\\d{1,4}\\s?${unit})`),
  };
});

const DIGIT = /\d/u;
const FIGURES = /\d+(?:[.,]\d+)?/gu;
/** Where a head may begin: at the line, a sentence or a group. */
const GROUP_END = new RegExp(`[;；。|•【】[\\](（)）,，、:：]|${SENTENCE_STOP}`, 'u');
const LONGEST_LINE = 700;
const LONGEST_HEAD = 40;
const BEHIND = 32;
const CLAUSE_END = new RegExp(`[;；。|,，、(（\\n]|${SENTENCE_STOP}`, 'u');

/**
 * Returns the amount that the figure at `start..end` of a text is of: the words right behind it say so, or the last head
 * before it in its line; undefined where none does.
 */
export function basisAt(text: string, start: number, end: number, book: WordBook): Basis | undefined {
  const { of } = book.of(WORDS);
  const [behind] = allMatches(toldBehind(text, end, BEHIND, CLAUSE_END), of);
  if (behind !== undefined) return toBasis(behind, '', book);
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_LINE);
  const told = text.slice(from, start);
  const head = allMatches(told, of).findLast(({ index }) => isHead(told.slice(0, index)));
  return head && toBasis(head, told.slice(head.index + head[0].length), book);
}

/** Returns the amount that a label or a heading names: "Protein per serving", "Per 100 g". */
export function basisOfLabel(label: string, book: WordBook): Basis | undefined {
  if (label.length > LONGEST_HEAD) return undefined;
  const [first, second] = allMatches(label, book.of(WORDS).of);
  return first === undefined || second !== undefined
    ? undefined
    : toBasis(first, label.slice(first.index + first[0].length), book);
}

/** Whether figures of both amounts say nothing of each other. */
export function areOtherBases(a: Basis | undefined, b: Basis | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.kind !== b.kind) return true;
  return a.kind === 'portion' && a.figures !== '' && b.figures !== '' && a.figures !== b.figures;
}

/** Whether no figure stands before it in its group: "6 g per serving, of which …" is no head. */
function isHead(before: string): boolean {
  const group = before.split(GROUP_END).at(-1) ?? '';
  return !DIGIT.test(group) && group.length <= LONGEST_HEAD;
}

function toBasis(match: RegExpExecArray, behind: string, book: WordBook): Basis {
  if (match.groups?.['hundred'] !== undefined) return { kind: 'hundred', figures: '' };
  const told = match[0] + (book.of(WORDS).size.exec(behind)?.[0] ?? '');
  return { kind: 'portion', figures: told.match(FIGURES)?.join() ?? '' };
}
