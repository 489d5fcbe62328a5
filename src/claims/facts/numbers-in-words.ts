// Numbers as packs tell them: in figures, in words, in characters.
import { readChineseNumber } from '../../quantity/number/chinese-number.ts';
import type { WordBook } from '../words/word-book.ts';
import { wordedBy } from '../words/worded.ts';

const SPACED = /^n-\d+$/;

const WORDS = wordedBy('number-words', ({ names, source }) => {
  const spaced = names.filter((name) => SPACED.test(name));
  return {
    spaced: `(?<![\\p{L}\\d.,])(?:${spaced.map(source).join('|')})(?!\\p{L})`,
    unspaced: `${source('numeral')}{1,5}`,
    values: spaced.map((name): [RegExp, number] => [
      new RegExp(`^${source(name)}$`, 'iu'),
      Number(name.replace(/\D/gu, '')),
    ]),
  };
});

/** Parts of expressions that find whole numbers: in figures or words, and in figures or characters. */
export function numberSources(book: WordBook): { spaced: string; unspaced: string } {
  const { spaced, unspaced } = book.of(WORDS);
  return {
    spaced: `(?<![\\d.,])\\d{1,4}(?![\\d.,]*\\d)|${spaced}`,
    unspaced: `(?<![\\d.,])\\d{1,4}|${unspaced}`,
  };
}

/** What such a number stands for. */
export function wholeNumber(text: string, book: WordBook): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const chinese = readChineseNumber(text, 0);
  if (chinese !== null && chinese.end === text.length) return chinese.value;
  return book.of(WORDS).values.find(([pattern]) => pattern.test(text))?.[1];
}
