import type { FoundQuantity } from '../../quantity/measure/quantity.ts';

/** Strongest first: of two values that differ, the weaker side is the claim. */
export const RANKS = ['specification', 'prose', 'title', 'image-text'] as const;

export type Qualifier =
  'net' | 'gross' | 'typical' | 'rated' | 'each' | 'maximum' | 'minimum' | 'without' | 'with' | 'usable';

/** A measure that the listing ties to an attribute. Offsets are in the block's own text. */
export interface Fact {
  attribute: string;
  /** The attribute's name as written, in lower case. */
  name: string;
  quantity: FoundQuantity;
  rank: (typeof RANKS)[number];
  block: number;
  start: number;
  end: number;
  /** What makes it a measure of something else than the plain attribute. */
  qualifiers: readonly Qualifier[];
  /** "Up to", "about": the figure is a bound or an estimate. */
  loose: boolean;
  /** The words around it. */
  around: string;
}
