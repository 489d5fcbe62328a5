// Tells claims about a substance that the goods do not have: "No fluoride. Fluoride helps prevent decay."

import type { Listing } from '../../model/listing/listing.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';
import { Latest } from '../../text/memory/latest.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import type { PlacedWords } from './works.ts';

/** Length of the name of a substance, in letters. */
const SHORTEST = 3;
const LONGEST = 24;

const WORDS = declareWords('absent', ({ source }) => ({
  /** The place right behind words that deny what follows. */
  before: anyCase(`(?<=${source('before')})`, 'gu'),
  /** The place right before words that deny what precedes. */
  behind: anyCase(`(?=${source('behind')})`, 'gu'),
  /** The subject of the sentence: one word, with an article or a particle. */
  subject: anyCase(
    `(?:^|[.!?;:。！？] ?)(?:\\p{L}{1,3}[ '])?(?<named>\\p{L}{${SHORTEST},${LONGEST}}?)${source('particle')}?$`,
  ),
}));
/** How far before the claim the sentence may begin. */
const REACH = 48;

/** A letter beside the name makes it another word: tea in “teabags”. */
const LATIN = /\p{Script=Latin}/u;
const LEADING = new RegExp(`^\\p{L}{${SHORTEST},${LONGEST}}`, 'u');
const TRAILING = new RegExp(`\\p{L}{${SHORTEST},${LONGEST}}$`, 'u');
const KNOWN = new Latest<Listing, ReadonlySet<string>>();

/** Whether the claim's sentence is about one substance, and the listing says elsewhere that it is without it. */
export function isOfAbsent({ text, start }: PlacedWords, listing: Listing, words: WordBook): boolean {
  const lead = text.slice(Math.max(0, start - REACH), start).trimEnd();
  const named = words.of(WORDS).subject.exec(lead)?.groups?.['named'];
  if (named === undefined) return false;
  let absent = KNOWN.get(listing);
  if (absent === undefined) KNOWN.set(listing, (absent = absentIn(listing, words)));
  return absent.has(named);
}

/** Returns what may be the name of a denied substance: each end of アルコール不使用, as words may not be spaced. */
function absentIn({ blocks }: Listing, words: WordBook): Set<string> {
  const { before, behind } = words.of(WORDS);
  const absent = new Set<string>();
  for (const { text } of blocks) {
    const lower = text.toLowerCase();
    const add = (start: number, end: number) => {
      if (!LATIN.test(lower.charAt(start - 1)) && !LATIN.test(lower.charAt(end)))
        absent.add(lower.slice(start, end));
    };
    for (const { index } of allMatches(lower, before)) {
      const [name = ''] = LEADING.exec(lower.slice(index, index + LONGEST)) ?? [];
      for (let length = SHORTEST; length <= name.length; length += 1) add(index, index + length);
    }
    for (const { index } of allMatches(lower, behind)) {
      const [name = ''] = TRAILING.exec(lower.slice(Math.max(0, index - LONGEST), index)) ?? [];
      for (let length = SHORTEST; length <= name.length; length += 1) add(index - length, index);
    }
  }
  return absent;
}
