// A scanned sentence: its concepts, signs and language, with cached results of later steps.

import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { NormalizedText } from '../../text/fold/normalize.ts';
import type { Segments } from '../../text/segment/segments.ts';
import type { ConceptMatch } from '../matching/concept-match.ts';
import type { ShownSigns } from '../words/word-book.ts';
import type { SortedMatches } from './sort-matches.ts';
import type { AttributeHit, TextFact } from './text-fact.ts';

/** Results that are computed on first use and cached with the sentence. */
export interface SentenceAnnotations {
  measures?: readonly FoundQuantity[];
  attributes?: readonly AttributeHit[];
  facts?: readonly TextFact[];
  factSigns?: FactSigns;
  material?: ToldMaterial;
  /** Matches by the regex of a comparison. */
  found?: Map<RegExp, readonly PatternMatch[]>;
}

/** What decides whether a sentence that names attributes states facts of them. */
export interface FactSigns {
  readonly attributes: readonly string[];
  readonly hasMeasure: boolean;
  /** Whether it has a label's colon or a percentage. */
  readonly specifies: boolean;
}

/** The materials that a sentence names. */
export interface ToldMaterial {
  readonly named: ReadonlySet<string>;
  /** Start and end of its first clause, where that is a material and nothing else: "100 % linen". */
  readonly alone: readonly [start: number, end: number] | undefined;
}

/** A regex match in the sentence as shown. */
export interface PatternMatch {
  readonly text: string;
  readonly index: number;
  readonly groups: readonly (string | undefined)[];
  readonly named: Readonly<Record<string, string | undefined>>;
}

/** A sentence and what was found in it. It depends on the sentence and its language only. */
export interface ScannedSentence {
  readonly lang: string;
  readonly normalized: NormalizedText;
  readonly segments: Segments;
  /** In order of start; offsets are in the normalised text. */
  readonly matches: readonly ConceptMatch[];
  /** The same matches, grouped by use. */
  readonly sorted: SortedMatches;
  /** The signs that it shows; comparisons without their sign do not run. */
  readonly signs: ShownSigns;
  /** Number of characters of the normalised text. */
  readonly length: number;
  readonly annotations: SentenceAnnotations;
}

/** A sentence of a block; `start` is its offset in the block's text, `at` in the normalised sentences. */
export interface ScannedPart {
  readonly text: ScannedSentence;
  readonly start: number;
  readonly at: number;
}
