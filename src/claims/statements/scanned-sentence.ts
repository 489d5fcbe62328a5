import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { NormalizedText } from '../../text/fold/normalize.ts';
import type { Segments } from '../../text/segment/segments.ts';
import type { ConceptMatch } from '../matching/concept-match.ts';
import type { SortedMatches } from './sort-matches.ts';
import type { AttributeHit, TextFact } from './text-fact.ts';

/** What is worked out for a sentence when it is first asked for. */
export interface SentenceAnnotations {
  measures?: readonly FoundQuantity[];
  attributes?: readonly AttributeHit[];
  facts?: readonly TextFact[];
  /** Names of goods, the longest of those that overlap. */
  names?: readonly WeighedName[];
  /** By the pattern of a comparison. */
  found?: Map<RegExp, readonly PatternMatch[]>;
}

/** The category that a name of goods is filed under, and how telling the name is. */
export interface WeighedName {
  readonly concept: string;
  readonly weight: number;
}

/** A match of a pattern in the sentence as shown. */
export interface PatternMatch {
  readonly text: string;
  readonly index: number;
  readonly groups: readonly (string | undefined)[];
  readonly named: Readonly<Record<string, string | undefined>>;
}

/** A sentence and what was found in it. It follows from the sentence and its language alone. */
export interface ScannedSentence {
  readonly lang: string;
  readonly normalized: NormalizedText;
  readonly segments: Segments;
  /** In order of start; offsets are in the normalised text. */
  readonly matches: readonly ConceptMatch[];
  /** The same matches by what asks for them. */
  readonly sorted: SortedMatches;
  /** Bits of what it shows for comparisons to have anything to compare. */
  readonly signs: number;
  /** Characters of the normalised text. */
  readonly length: number;
  readonly annotations: SentenceAnnotations;
}

/** A sentence of a block, and where it begins in the block's own text and in the block's normalised sentences. */
export interface ScannedPart {
  readonly text: ScannedSentence;
  readonly start: number;
  readonly at: number;
}
