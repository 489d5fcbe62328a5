import type { Attributes } from '../model/attribute.ts';
import { factsIn } from './facts/gather-facts.ts';
import { signsIn } from './facts/text-signs.ts';
import type { Note } from './known-texts.ts';
import type { ScannedSentence } from './scan-results.ts';
import { NOTHING_SORTED } from './sorted-matches.ts';

/** Places of what is noted of a sentence: characters of its normalised text, bits of what it is, bits of its signs. */
export const LENGTH = 0;
export const KIND = 1;
export const SIGNS = 2;
/** Once it was weighed: how many features it has, and the numbers of its first and its last. */
export const FEATURES = 3;
export const FIRST = 4;
export const LAST = 5;

/** Words elsewhere in the text of which it is part decide about something in it. */
export const ASKS = 1;
/** It holds something that is asked of every listing. */
export const TELLS = 2;
export const WEIGHED = 4;

/** Models of a language whose weights have room beside a sentence; with more, texts are weighed without it. */
export const MOST_MODELS = 6;

/** A sentence that comes back is mostly asked for no more than this. */
export function sentenceNote(attributes: Attributes): Note<ScannedSentence> {
  return {
    numbers: LAST + 1,
    weights: 2 * MOST_MODELS,
    write(sentence, numbers, at) {
      numbers[at + LENGTH] = sentence.length;
      numbers[at + KIND] = (sentence.asks.length > 0 ? ASKS : 0) | (tells(sentence, attributes) ? TELLS : 0);
      numbers[at + SIGNS] = signsIn(sentence);
    },
  };
}

/** Names of attributes alone, without a measure beside them, tell nothing. */
function tells(sentence: ScannedSentence, attributes: Attributes): boolean {
  const { sorted } = sentence;
  if (sorted === NOTHING_SORTED) return false;
  const { triggers, categories, claims } = sorted;
  return triggers.length + categories.length + claims.length > 0 || factsIn(sentence, attributes).length > 0;
}
