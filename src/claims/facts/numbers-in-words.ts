// Reads numbers in figures, in words and in Chinese characters: "12", "twelve", 十二.
import { lazily } from '../words/lazily.ts';
import { readChineseNumber } from '../../quantity/number/chinese-number.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';
import { TermMatcher } from '../../text/match/term-matcher.ts';
import { buildTrie } from '../../text/match/term-trie.ts';
import { wordsSource } from '../../text/match/words-source.ts';
import { perBook } from '../words/per-book.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords, type WordLookup } from '../words/word-use.ts';

/** The names of slots of number words: `n-6` holds words for 6, `h-3` words for three halves. */
const SPELLED = /^(?<scale>[nh])-(?<figure>\d+)$/;
/** Least number of letters of a unit joined to its number: "Fünfjährig". */
const SHORTEST_UNIT = 5;

const WORDS = declareWords('number-words', ({ names, source, list }) => {
  const spelled = names
    .flatMap((name) => {
      const { scale, figure } = SPELLED.exec(name)?.groups ?? {};
      return figure === undefined ? [] : [{ name, value: Number(figure) / (scale === 'h' ? 2 : 1) }];
    })
    .sort((a, b) => b.value - a.value);
  // Only whole numbers greater than one can count pieces.
  const several = spelled.filter(({ value }) => Number.isInteger(value) && value > 1);
  const words = spelled.flatMap(({ name, value }) => list(name).map((word) => ({ word, value })));
  return lazily({
    spaced: () => `(?<![\\p{L}\\d.,])${wordsSource(several.flatMap(({ name }) => list(name)))}(?!\\p{L})`,
    unspaced: () => `${source('numeral')}{1,5}`,
    values: () => new Map(words.map(({ word, value }) => [word, value])),
    terms: () => words,
    andHalf: () => anyCase(source('and-a-half'), 'gu'),
    matcher: () => new TermMatcher(buildTrie(words.map(({ word }) => `${word}*`))),
  });
});

/** Returns regex parts that match whole numbers, for scripts with spaces and for scripts without. */
export function numberSources(book: { of: WordLookup }): { spaced: string; unspaced: string } {
  const { spaced, unspaced } = book.of(WORDS);
  return {
    spaced: `(?<![\\d.,])\\d{1,4}(?![\\d.,]*\\d)|${spaced}`,
    unspaced: `(?<![\\d.,])\\d{1,4}|${unspaced}`,
  };
}

const numbersOf = perBook((book) => {
  const { spaced, unspaced } = numberSources(book);
  return anyCase(`${spaced}|${unspaced}`, 'gu');
});

/** Returns the whole numbers of a text with their offsets, in figures, words or characters. */
export function wholeNumbersIn(text: string, book: WordBook): { value: number; index: number }[] {
  return allMatches(text, numbersOf(book)).flatMap(({ 0: one, index }) => {
    const value = wholeNumber(one, book);
    return value === undefined ? [] : [{ value, index }];
  });
}

/** A whole number of up to three digits that is no part of another: "2 boxes", not 1.25 or 1,000. */
export const SMALL_FIGURE = /(?<![\d.,])\d{1,3}(?![\d.,]*\d)/gu;

/** Returns the value of a whole number in figures, words or characters. */
export function wholeNumber(text: string, book: WordBook): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const chinese = readChineseNumber(text, 0);
  if (chinese !== null && chinese.end === text.length) return chinese.value;
  return book.of(WORDS).values.get(text.toLowerCase());
}

// Letters of the languages that number words exist in; `\p{Script=Latin}` takes three times as long to
// compile.
const LATIN = String.raw`[a-z\u00df-\u024f]`;

/**
 * Returns a regex part for a figure or for a word that may be a number; `spelledFigure` evaluates it.
 * `numeral` matches one numeral of scripts without spaces.
 */
export function figureSource(numeral: string): string {
  return `((?<![\\d.,])\\d{1,5}(?:[.,]\\d{1,2})?|(?<!\\p{L})${LATIN}{2,16}(?:-${LATIN}{3,6})?|${numeral}{1,3})`;
}

/** Returns the number that a figure or a word stands for. */
export function spelledFigure(text: string, words: WordBook): number | undefined {
  return /^\d/.test(text) ? Number(text.replace(',', '.')) : wholeNumber(text, words);
}

/** Whether a figure at `start..end` is only a part of a number with a half: "two-and-a-half man tent". */
export function isPartOfHalf(
  text: string,
  [start, end]: readonly [number, number],
  words: WordBook,
): boolean {
  return allMatches(text, words.of(WORDS).andHalf).some(
    ({ 0: half, index }) => index <= end && index + half.length >= start,
  );
}

/** A number in words, before a word that may be its unit. */
export interface SpelledNumber {
  value: number;
  start: number;
  /** Offset where the unit begins. */
  unit: number;
}

/**
 * Returns numbers in words, in order: "Twelve-volt", "cinquante millilitres", "fünfjährig". The longest
 * wins.
 */
export function spelledNumbers(text: string, book: WordBook): SpelledNumber[] {
  const { matcher, terms } = book.of(WORDS);
  const lower = text.toLowerCase();
  const found: SpelledNumber[] = [];
  if (lower.length !== text.length) return found;
  matcher.scan(lower, (term, start, end) => {
    const { word, value } = terms[term] as (typeof terms)[number];
    const last = start + word.length;
    const unit = end === last ? unitBehind(lower, last) : end - last >= SHORTEST_UNIT ? last : undefined;
    const previous = found.at(-1);
    if (unit === undefined) return;
    if (previous === undefined || start >= previous.unit) found.push({ value, start, unit });
    // Terms come in order of start, the shorter before the longer.
    else if (start === previous.start) found[found.length - 1] = { value, start, unit };
  });
  return found;
}

function unitBehind(text: string, at: number): number | undefined {
  const mark = text.charAt(at);
  if (/['’]/.test(text.charAt(at - 1))) return at;
  return (mark === ' ' || mark === '-') && /\p{Script=Latin}/u.test(text.charAt(at + 1)) ? at + 1 : undefined;
}
