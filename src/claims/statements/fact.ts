// Facts: measures that a listing gives for an attribute, such as 250 g for the weight.

import type { FoundQuantity } from '../../quantity/measure/quantity.ts';

/**
 * Places of facts, most reliable first. Where two facts differ, the one of the less reliable place is the
 * claim.
 */
export const RANKS = ['specification', 'prose', 'title', 'image-text'] as const;

/** Words that make a figure another one than the plain attribute's, such as "net" weight. */
export type Qualifier =
  'net' | 'gross' | 'typical' | 'rated' | 'each' | 'maximum' | 'minimum' | 'without' | 'with' | 'usable';

/** A measure that the listing gives for an attribute. Offsets are in the block's own text. */
export interface Fact {
  attribute: string;
  /** The attribute's name as written, in lower case. */
  name: string;
  quantity: FoundQuantity;
  rank: (typeof RANKS)[number];
  block: number;
  start: number;
  end: number;
  /** Words that make it another measure than the plain attribute, such as "net". */
  qualifiers: readonly Qualifier[];
  /** The figure is a bound or an estimate: "up to", "about". */
  loose: boolean;
  /** The text around the measure. */
  around: string;
  /** The measure with the words close to it, which may make it a bound: "over 140 cm". */
  beside: string;
}
