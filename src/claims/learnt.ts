import type { FoundQuantity } from '../quantity/quantity.ts';
import type { AttributeHit } from './facts/attribute-hits.ts';
import type { TextFact } from './facts/gather-facts.ts';

/** What was worked out for a text when it was first asked for; rows of a catalogue share it with the text. */
export interface Learnt {
  /** Which lists of words have one in it: bits by the lists' numbers. */
  words: number | undefined;
  measures: readonly FoundQuantity[] | undefined;
  attributes: readonly AttributeHit[] | undefined;
  facts: readonly TextFact[] | undefined;
}
