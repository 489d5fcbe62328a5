// Runs regexes only on sentences that show certain signs, because most sentences show none.

import type { ScannedListing } from '../listing/scanned-listing.ts';
import type { PatternMatch, ScannedSentence } from '../statements/scanned-sentence.ts';
import type { Sign } from '../words/sign.ts';
import type { WordBook } from '../words/word-book.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/** A sentence and its offset in the block. */
export interface Sentence {
  readonly text: ScannedSentence;
  readonly start: number;
}

/** Returns the sentences of a block that show all of the signs. */
export function sentencesWith(
  { blocks, words }: ScannedListing,
  block: number,
  ...signs: readonly Sign[]
): readonly Sentence[] {
  const { parts = [], summary } = blocks[block] ?? {};
  const bits = bitsOf(signs, words);
  if (summary === undefined || (summary.signs.bits & bits) !== bits) return [];
  const shown = parts.filter(({ text }) => (text.signs.bits & bits) === bits);
  const rare = signs.filter((sign) => sign.by === 'rare');
  return shown.length === 0 || rare.length === 0
    ? shown
    : shown.filter(({ text }) => rare.every((sign) => words.shows(text.signs, sign)));
}

function bitsOf(signs: readonly Sign[], words: WordBook): number {
  let bits = 0;
  for (const sign of signs) bits |= words.bitOf(sign);
  return bits;
}

/**
 * Returns the matches of a pattern (with the flag `g`) in such sentences. Offsets are those of the block.
 */
export function foundIn(
  scanned: ScannedListing,
  block: number,
  pattern: RegExp,
  ...signs: readonly Sign[]
): PatternMatch[] {
  return matchesIn(sentencesWith(scanned, block, ...signs), pattern);
}

/** Returns the matches of a pattern (with the flag `g`) in those sentences of a block that may have one. */
export function foundWhere(
  { blocks }: ScannedListing,
  block: number,
  pattern: RegExp,
  mayHave: (text: ScannedSentence) => boolean,
): PatternMatch[] {
  return matchesIn(
    (blocks[block]?.parts ?? []).filter(({ text }) => mayHave(text)),
    pattern,
  );
}

function matchesIn(sentences: readonly Sentence[], pattern: RegExp): PatternMatch[] {
  const found: PatternMatch[] = [];
  for (const { text, start } of sentences)
    for (const match of matchesOf(text, pattern)) found.push({ ...match, index: start + match.index });
  return found;
}

const NONE: readonly PatternMatch[] = [];
const NAMELESS: PatternMatch['named'] = {};

/**
 * Returns the matches in a sentence. They are cached with it, because other rows of a catalogue repeat
 * it.
 */
function matchesOf({ annotations, normalized }: ScannedSentence, pattern: RegExp): readonly PatternMatch[] {
  const known = (annotations.found ??= new Map<RegExp, readonly PatternMatch[]>());
  let matches = known.get(pattern);
  if (matches === undefined) {
    matches = allMatches(normalized.source, pattern).map((match): PatternMatch => {
      const [text, ...groups] = match;
      return { text, index: match.index, groups, named: match.groups ?? NAMELESS };
    });
    known.set(pattern, matches.length === 0 ? NONE : matches);
  }
  return matches;
}
