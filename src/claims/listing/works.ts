// Tells claims from names of the parts of a work: songs in quotation marks, chapters of a book.

import { isStatement } from '../../model/listing/block-roles.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { Latest } from '../../text/memory/latest.ts';
import { isBetweenQuotes } from '../matching/quotation.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';
import { nameOf } from './name-of.ts';

const WORDS = declareWords('works', ({ source, pattern }) => ({
  work: pattern('work'),
  told: pattern('told'),
  heading: anyCase(`^[\\s【[]*${source('contents')}[\\s】\\]]*[:：]?\\s*$`),
  listed: anyCase(`^[\\s【[]*${source('contents')}[\\s】\\]]*[:：]`),
  chapter: anyCase(`^[\\s·•*-]*${source('chapter')}`),
}));
/** Limit of characters of a part's name, and of parts below a heading. */
const LONGEST_PART = 60;
const MOST_PARTS = 40;
const LONGEST_NAME = 40;
const KNOWN = new Latest<Listing, boolean>();

/** Whether the goods are a book, music, a film or a game. */
function isWork(listing: Listing, words: WordBook): boolean {
  let known = KNOWN.get(listing);
  if (known === undefined) {
    const { work, told } = words.of(WORDS);
    known =
      work.test(nameOf(listing)) ||
      listing.blocks.some(({ role, text }) => isStatement(role) && told.test(text));
    KNOWN.set(listing, known);
  }
  return known;
}

/** A match in its normalised sentence, which begins at `from` of the block's own text. */
export interface PlacedWords {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly block: number;
}

/** Whether the words only name a part of the work that the listing offers. */
export function namesPartOfWork(
  { text, start, end, block }: PlacedWords,
  listing: Listing,
  words: WordBook,
): boolean {
  const isNamed = isQuotedName(text, start, end) || isInContents(text, block, listing, words);
  return isNamed && isWork(listing, words);
}

/** Whether the words stand in quotation marks that hold no more than a name. */
function isQuotedName(text: string, start: number, end: number): boolean {
  const from = Math.max(0, end - LONGEST_NAME);
  const whole = [0, text.length] as const;
  return (
    text.slice(from, start).includes('"') &&
    text.slice(end, start + LONGEST_NAME).includes('"') &&
    isBetweenQuotes(text, start, whole) &&
    isBetweenQuotes(text, end - 1, whole)
  );
}

function isInContents(text: string, block: number, { blocks }: Listing, words: WordBook): boolean {
  const { chapter, heading, listed } = words.of(WORDS);
  if (chapter.test(text)) return true;
  if (listed.test(blocks[block]?.text ?? '')) return true;
  const isShort = (at: number) => (blocks[at]?.text.length ?? 0) <= LONGEST_PART;
  for (let at = block - 1; at >= Math.max(0, block - MOST_PARTS); at -= 1) {
    if (heading.test(blocks[at]?.text ?? '')) return true;
    if (!isShort(at)) return false;
  }
  return false;
}
