// Recognises sizes told of a state in which the goods are not sold: "62 cm tall when sitting", 扩展后厚24cm.
import type { ScannedListing } from '../listing/scanned-listing.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { declareWords } from '../words/word-use.ts';
import { namesOf } from './other-models.ts';
import { SENTENCE_END, toldBefore } from './told-near.ts';

const WORDS = declareWords('other-state', ({ pattern }) => ({ size: pattern('size', 'gu') }));

const COMMA = /[,，]/u;
const FIGURE = /\d/;
/** How far before the measure its sentence is read. */
const LONGEST = 80;

/**
 * Whether the clause of the measure that begins at `start`, or a figureless one right before it ("Sitting, it
 * is 62 cm tall"), names a state that neither the goods' names nor a label of theirs name.
 */
export function isOfOtherState(
  text: string,
  start: number,
  clause: string,
  { listing, words }: Pick<ScannedListing, 'listing' | 'words'>,
): boolean {
  const [before = ''] = toldBefore(text, start, LONGEST, SENTENCE_END).split(COMMA).slice(-2, -1);
  const told = FIGURE.test(before) ? clause : `${before} ${clause}`;
  const labels = listing.additionalProperty.map(({ name }) => name.toLowerCase());
  const named = [namesOf(listing), ...labels];
  return allMatches(told.toLowerCase(), words.of(WORDS).size).some(
    ([state]) => !named.some((one) => one.includes(state)),
  );
}
