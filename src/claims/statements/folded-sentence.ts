import type { Segments } from '../../text/segment/segments.ts';

/** A sentence in normalised spelling, with its parts and its language. */
export interface FoldedSentence {
  readonly text: string;
  readonly segments: Segments;
  readonly lang: string;
}
