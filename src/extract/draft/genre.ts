// Recognises texts that are no listings: letters, recipes, contracts and so on.
import type { Genre } from '../../model/listing/genre.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { wholeOf, wordsOf, type Name } from '../words/page-words.ts';
import { genreText, headOf, leads, type GenreLine, type Sign } from './genre-lines.ts';
import { isChat } from './is-chat.ts';
import { isCv } from './is-cv.ts';
import { isBuyersLetter, isLetter } from './is-letter.ts';
import { isRecipe } from './is-recipe.ts';

type Test = (lines: readonly GenreLine[], codeBlocks: number) => boolean;

/** Genres that their form proves, even if they speak of goods and prices. */
const BY_FORM: Readonly<Partial<Record<Genre, Test>>> = {
  invoice: every(
    withDigit(leads('genre/invoice-number')),
    leads('genre/invoice-payer'),
    withDigit(leads('genre/invoice-total')),
  ),
  contract: (lines) => isContract(lines) && countOf(lines, isClause) >= FEWEST_CLAUSES,
  chat: isChat,
  letter: isBuyersLetter,
  minutes: every(leads('genre/minutes-title'), leads('genre/minutes-present')),
  notice: every(leads('genre/notice-title'), leads('genre/notice-close')),
};

/** Genres in whose form goods are advertised too: with a price the text counts as a listing. */
const UNLESS_PRICED: Readonly<Partial<Record<Genre, Test>>> = {
  letter: isLetter,
  recipe: isRecipe,
  readme: isReadme,
  cv: isCv,
};

const FEWEST_CLAUSES = 3;
const CLAUSE = /^(?:第[\d一二三四五六七八九十]{1,4}条|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.)、．])/u;
const isClause: Sign = (line) => CLAUSE.test(line);

const SECOND_PARTY = wordsOf('genre/contract-second');
const isContract = every(
  leads('genre/contract-first'),
  (line) => SECOND_PARTY.test(line),
  leads('genre/contract-end'),
);

/** Longer texts are read at their beginning and end only. */
const LONGEST = 20_000;

/** Returns the genre of a text that is plainly no listing; undefined for listings and in doubt. */
export function genreOf(text: string): Genre | undefined {
  const source = text.length > 2 * LONGEST ? `${text.slice(0, LONGEST)}\n${text.slice(-LONGEST)}` : text;
  const { lines, codeBlocks } = genreText(source);
  const found = firstOf(BY_FORM, lines, codeBlocks);
  if (found !== undefined) return found;
  const likely = firstOf(UNLESS_PRICED, lines, codeBlocks);
  const isPriced = likely !== undefined && findPrices(lines.map(({ text }) => text).join('\n')).length > 0;
  return isPriced ? undefined : likely;
}

/** Sets the genre of a listing whose text is plainly no listing. */
export function markGenre(listing: Listing, text: string): void {
  const genre = genreOf(text);
  if (genre === undefined) return;
  listing.genre = genre;
  listing.pageType = 'WebPage';
}

function firstOf(tests: typeof BY_FORM, lines: readonly GenreLine[], codeBlocks: number): Genre | undefined {
  const found = Object.entries(tests).find(([, test]) => test(lines, codeBlocks));
  return found?.[0] as Genre | undefined;
}

/** Code, and headings such as "Usage": two of them, or one with more code. */
function isReadme(lines: readonly GenreLine[], codeBlocks: number): boolean {
  const headings = lines.filter(({ isHeading }) => isHeading);
  return codeBlocks > 0 && headsOf(headings, 'genre/readme-part') + Math.min(codeBlocks, 2) > 2;
}

/** The sign together with a digit. A template has only the words: "Invoice no.: ____". */
function withDigit(sign: Sign): Sign {
  return (line) => sign(line) && /\d/.test(line);
}

/** Returns a test that is true if each of the signs is in some line. */
function every(...signs: readonly Sign[]): (lines: readonly GenreLine[]) => boolean {
  return (lines) => signs.every((sign) => lines.some(({ text }) => sign(text)));
}

function countOf(lines: readonly GenreLine[], sign: Sign): number {
  return lines.filter(({ text }) => sign(text)).length;
}

/** Counts the different words of a list that head a line: "Usage", “教育背景：”. */
function headsOf(lines: readonly GenreLine[], name: Name): number {
  const words = wholeOf(name);
  return new Set(lines.map(({ text }) => headOf(text).toLowerCase()).filter((head) => words.test(head))).size;
}
