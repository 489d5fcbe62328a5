import type { FoundQuantity } from '../quantity/measure/quantity.ts';
import type { Fact } from './facts/fact.ts';
import type { Doubt, TextMatch } from './scan-results.ts';
import type { Weighed } from './wording-model.ts';

/** An attribute's name in a text, in the text's own characters. */
export interface AttributeHit {
  attribute: string;
  start: number;
  end: number;
}

/** A fact of a text by itself: where it stands is added for each listing that says it. */
export interface TextFact extends Omit<Fact, 'rank' | 'block'> {
  /** Behind a label's colon. */
  labelled: boolean;
}

/** What was worked out for a text when it was first asked for; rows of a catalogue share it with the text. */
export interface Learnt {
  /** Bits of the signs it shows. */
  signs: number | undefined;
  /** What becomes of its claims by its own sound, where the text it stands in is too long to have one. */
  doubts: ReadonlyMap<TextMatch, Doubt> | undefined;
  weighed: Weighed | undefined;
  measures: readonly FoundQuantity[] | undefined;
  attributes: readonly AttributeHit[] | undefined;
  facts: readonly TextFact[] | undefined;
}
