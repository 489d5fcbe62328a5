// Tells claims from the words that the goods carry: "No. 1 Dad" on a trophy, 横批：天下第一春 on a couplet.

import type { Listing } from '../../model/listing/listing.ts';
import { Latest } from '../../text/memory/latest.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';
import { isBetweenQuotes } from '../matching/quotation.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { nameOf } from './name-of.ts';
import type { PlacedWords } from './works.ts';

/** Limit of characters between a label and its mark, and of a text behind a colon. */
const LABEL_TAIL = 12;
const LONGEST_TEXT = 40;

const QUOTED = /^\s*["「『]/u;

const WORDS = declareWords('lettering', ({ source, pattern }) => ({
  carrier: pattern('carrier'),
  /** Goods made to carry words. On others, such as mugs, only words between quotation marks are lettering. */
  madeForWords: pattern('made-for-words'),
  own: pattern('own'),
  label: anyCase(`${source('label')}[^:"「『,.!?;]{0,${LABEL_TAIL}}(?<mark>[:"「『])`, 'gu'),
}));
const KNOWN = new Latest<Listing, Carrier>();

/** What the goods may carry: words in any form, or only what stands between quotation marks. */
type Carrier = 'made-for-words' | 'printed' | 'none';

/** Whether the words are only written on the goods that the listing offers. */
export function isLettering({ text, start, end }: PlacedWords, listing: Listing, words: WordBook): boolean {
  const carrier = carrierOf(listing, words);
  if (carrier === 'none') return false;
  const { label, own } = words.of(WORDS);
  for (const match of allMatches(text.slice(0, start), label)) {
    const from = match.index + match[0].length;
    // Text here is folded: all quotation marks are one of these.
    const isColon = match.groups?.['mark'] === ':' && !QUOTED.test(text.slice(from));
    const quoted = [from - Number(!isColon), text.length] as const;
    const isWritten =
      (isColon && end - from <= LONGEST_TEXT) ||
      (isBetweenQuotes(text, start, quoted) && isBetweenQuotes(text, end - 1, quoted));
    if (isWritten) return (!isColon || carrier === 'made-for-words') && !own.test(text.slice(0, from));
  }
  return false;
}

function carrierOf(listing: Listing, words: WordBook): Carrier {
  let known = KNOWN.get(listing);
  if (known === undefined) {
    const { carrier, madeForWords } = words.of(WORDS);
    const name = nameOf(listing);
    known = !carrier.test(name) ? 'none' : madeForWords.test(name) ? 'made-for-words' : 'printed';
    KNOWN.set(listing, known);
  }
  return known;
}
