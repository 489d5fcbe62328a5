// Recognises sizes told of a state in which the goods are not sold: "62 cm tall when sitting", 扩展后厚24cm.
import type { Listing } from '../../model/listing/listing.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { namesOf } from './other-models.ts';

const WORDS = declareWords('other-state', ({ pattern }) => ({ size: pattern('size') }));

/** Whether the clause names a state that neither the goods' names nor a label of theirs name. */
export function isOfOtherState(clause: string, listing: Listing, words: WordBook): boolean {
  const state = words.of(WORDS).size.exec(clause)?.[0].toLowerCase();
  if (state === undefined || namesOf(listing).includes(state)) return false;
  return !listing.additionalProperty.some(({ name }) => name.toLowerCase().includes(state));
}
