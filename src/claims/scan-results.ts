import type { NormalizedText } from '../text/fold/normalize.ts';
import type { Segments } from '../text/segment/segments.ts';
import type { Learnt } from './learnt.ts';
import type { SortedMatches } from './sorted-matches.ts';

/** A concept's wording found in a normalised text. */
export interface ConceptMatch {
  concept: string;
  start: number;
  end: number;
  weak: boolean;
  negated: boolean;
}

/** `weakens`: the text around sounds lawful, so that the wording is weak; `clears`: it is harmless. */
export type Doubt = 'none' | 'weakens' | 'clears';

/** A concept found in a text; offsets are in the normalised text. */
export interface TextMatch extends ConceptMatch {
  quoted: boolean;
}

/** A text by itself, wherever it stands. */
export interface ScannedText {
  readonly lang: string;
  readonly normalized: NormalizedText;
  readonly segments: Segments;
  /** Characters of the normalised text. */
  readonly length: number;
  /** In order; a text that was not cut is its own only part. */
  readonly parts: readonly ScannedPart[];
}

/** A part of a text, and where it begins in the text as shown and in the normalised one. */
export interface ScannedPart {
  readonly text: ScannedSentence;
  readonly start: number;
  readonly at: number;
}

/** What was found in a text as one piece. */
export interface ScannedSentence extends ScannedText {
  readonly matches: readonly TextMatch[];
  /** The same by what asks for them. */
  readonly sorted: SortedMatches;
  /** Sets of words that decide about something in it wherever they stand in the text of which it is part. */
  readonly asks: readonly number[];
  /** The sets it holds of those that any sentence asks about. */
  readonly holds: readonly number[];
  readonly learnt: Learnt;
}

/** Of most texts. */
export const NO_DOUBTS: ReadonlyMap<TextMatch, Doubt> = new Map();
