// Facts and attribute names of one text, without the place of the text in a listing.

import type { Fact } from './fact.ts';

/** An attribute's name in a text, with offsets in the text as written. */
export interface AttributeHit {
  attribute: string;
  start: number;
  end: number;
}

/** A fact of a text. Block and rank are added for each listing that contains the text. */
export interface TextFact extends Omit<Fact, 'rank' | 'block'> {
  /** Whether it stands after a label's colon. */
  labelled: boolean;
}
