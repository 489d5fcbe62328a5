// Tells claims from the words that the goods carry: "No. 1 Dad" on a trophy, 横批：天下第一春 on a couplet.

import type { Listing } from '../../model/listing/listing.ts';
import { Latest } from '../../text/memory/latest.ts';
import { isBetweenQuotes } from '../matching/quotation.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { nameOf } from './name-of.ts';
import type { PlacedWords } from './works.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** Limit of characters between a label and its mark, and of a text behind a colon. */
const LABEL_TAIL = 12;
const LONGEST_TEXT = 40;

const WORDS = declareWords('lettering', ({ source, pattern }) => ({
  carrier: pattern('carrier'),
  own: pattern('own'),
  label: anyCase(`${source('label')}[^:"「『,.!?;]{0,${LABEL_TAIL}}(?<mark>[:"「『])`, 'gu'),
}));
const KNOWN = new Latest<Listing, boolean>();

/** Whether the words are only written on the goods that the listing offers. */
export function isLettering({ text, start, end }: PlacedWords, listing: Listing, words: WordBook): boolean {
  const { label, own } = words.of(WORDS);
  for (const match of text.slice(0, start).matchAll(label)) {
    const from = match.index + match[0].length;
    const isColon = match.groups?.['mark'] === ':';
    const quoted = [from - Number(!isColon), text.length] as const;
    const isWritten =
      (isColon && end - from <= LONGEST_TEXT) ||
      (isBetweenQuotes(text, start, quoted) && isBetweenQuotes(text, end - 1, quoted));
    if (isWritten) return isCarrier(listing, words) && !own.test(text.slice(0, from));
  }
  return false;
}

function isCarrier(listing: Listing, words: WordBook): boolean {
  let known = KNOWN.get(listing);
  if (known === undefined) KNOWN.set(listing, (known = words.of(WORDS).carrier.test(nameOf(listing))));
  return known;
}
