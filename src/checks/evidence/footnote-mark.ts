// Finds marks that lead from a claim to its footnote: *, ¹, ①, [1], 注1.

import type { WordBook } from '../../claims/words/word-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';

const ORDINARY = ['[*＊※]{1,3}\\d?', '[†‡]{1,2}', '[⁰¹²³⁴-⁹]{1,2}[)）⁾]?', '[①-⑳⑴-⒇❶-❿➀-➓]'];
const OPENING = '[(（\\[【〔［]';
const CLOSING = '[)）\\]】〕］]';

/**
 * Regexes of footnote marks. They run on the source, because normalising folds ¹ and ① to 1 and removes
 * the * of `最*佳`.
 */
const WORDS = declareWords('footnotes', ({ source, list }) => {
  const number = `\\d{1,2}|${source('numerals')}|[①-⑳❶-❿¹²³⁴-⁹]`;
  const note = source('note');
  const mark = [
    ...ORDINARY,
    `${OPENING}\\s?${source('bracketed-note')}?\\s?(?:${number}|[*＊†‡]{1,3})\\s?${CLOSING}`,
    `${OPENING}${note}${CLOSING}`,
    `${note}\\s?(?:${number})`,
  ].join('|');
  return {
    anywhere: anyCase(mark, 'gu'),
    here: anyCase(mark, 'uy'),
    note: new RegExp(`^${note}`, 'u'),
    joinedBefore: new RegExp(`${source('joined-before')}$`, 'u'),
    /** Characters of a mark beside its number. */
    bare: anyCase(`[()[\\]【】〔〕\\s.]|${source('note')}|${source('bracketed-note')}`, 'gu'),
    numerals: list('numerals'),
  };
});
type Words = ReturnType<typeof WORDS.make>;

/** A number before a footnote, as `1.` or `2)`. It counts only where a mark refers to it. */
const PLAIN_NUMBER = /\d{1,2}(?=\s?[.)、:：）]\D)/uy;
/** Characters between adjacent marks: ¹,² or *†. */
const BETWEEN_MARKS = /^[\s,，、]{0,2}$/;
/** The sign of a mark that is only the word for "note". */
const ANY_NOTE = 'note';

/** A footnote mark with UTF-16 offsets in the block's text. */
export interface Mark {
  /** The number or character that mark and footnote share: `1` for ¹, ①, [1], 注1 and (1). */
  sign: string;
  start: number;
  end: number;
}

/** Returns the first mark in `source[from..to)`, and the marks right beside it. */
export function marksIn(source: string, from: number, to: number, book: WordBook): Mark[] {
  const words = book.of(WORDS);
  const marks: Mark[] = [];
  const text = source.slice(from, to);
  for (const found of allMatches(text, words.anywhere)) {
    const start = from + found.index;
    const end = start + found[0].length;
    if (isPartOfWord(source, start, end, words)) continue;
    const last = marks.at(-1);
    if (last !== undefined && !BETWEEN_MARKS.test(source.slice(last.end, start))) break;
    marks.push({ sign: signOf(found[0], words), start, end });
  }
  return marks;
}

/** Returns the mark exactly at `at`, or a plain number with a point or bracket after it. */
export function markAt(source: string, at: number, book: WordBook): Mark | undefined {
  const words = book.of(WORDS);
  for (const pattern of [words.here, PLAIN_NUMBER]) {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) return { sign: signOf(found[0], words), start: at, end: at + found[0].length };
  }
  return undefined;
}

/** Whether it is no mark but part of a word: * in 10*20 cm and f*n, ² in m², 注 in 关注. */
function isPartOfWord(source: string, start: number, end: number, words: Words): boolean {
  const mark = source.charAt(start);
  const before = source.slice(Math.max(0, start - 4), start);
  if (/[*＊]/.test(mark)) return /[a-z\d]$/i.test(before) && /[a-z\d]/i.test(source.charAt(end));
  if (words.note.test(mark)) return words.joinedBefore.test(before);
  return /[⁰¹²³⁴-⁹]/.test(mark) && /(?:^|[^a-z])(?:[a-z]{1,3}|\d)$/i.test(before);
}

function signOf(mark: string, { bare: beside, numerals }: Words): string {
  const bare = mark.normalize('NFKC').replace(beside, '');
  const numeral = numerals.indexOf(bare);
  if (numeral >= 0) return String(numeral + 1);
  const filled = /^[❶-❿➀-➓]$/u.test(bare) ? filledNumber(bare) : bare;
  return filled === '' ? ANY_NOTE : filled;
}

function filledNumber(mark: string): string {
  const code = mark.charCodeAt(0);
  return String(((code - 0x2776) % 10) + 1);
}
