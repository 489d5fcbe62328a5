// Tells claims about a substance that the goods do not have: "No fluoride. Fluoride helps prevent decay."

import type { Listing } from '../../model/listing/listing.ts';
import { anyCase } from '../../text/match/any-case.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import type { PlacedWords } from './works.ts';

const WORDS = declareWords('absent', ({ source }) => ({
  before: anyCase(`${source('before')}$`),
  behind: anyCase(`^${source('behind')}`),
  /** The subject of the sentence: one word, with an article or a particle. */
  subject: anyCase(`(?:^|[.!?;:。！？] ?)(?:\\p{L}{1,3}[ '])?(?<named>\\p{L}{3,24}?)${source('particle')}?$`),
}));
/** How far before the claim the sentence may begin. */
const REACH = 48;
/** How far before and behind the substance the words stand that deny it. */
const BESIDE = 24;

/** A letter beside the name makes it another word: tea in “teabags”. */
const LATIN = /\p{Script=Latin}/u;

/** Whether the claim's sentence is about one substance, and the listing says elsewhere that it is without it. */
export function isOfAbsent({ text, start }: PlacedWords, { blocks }: Listing, words: WordBook): boolean {
  const { before, behind, subject } = words.of(WORDS);
  const lead = text.slice(Math.max(0, start - REACH), start).trimEnd();
  const named = subject.exec(lead)?.groups?.['named'];
  if (named === undefined) return false;
  return blocks.some(({ text: own }) => {
    const lower = own.toLowerCase();
    for (let at = lower.indexOf(named); at >= 0; at = lower.indexOf(named, at + named.length)) {
      const end = at + named.length;
      if (LATIN.test(lower.charAt(at - 1)) || LATIN.test(lower.charAt(end))) continue;
      if (before.test(lower.slice(Math.max(0, at - BESIDE), at))) return true;
      if (behind.test(lower.slice(end, end + BESIDE))) return true;
    }
    return false;
  });
}
