import type { Fact } from './fact.ts';

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
