import type { ScannedSentence } from '../statements/scanned-sentence.ts';
import { marksIn } from './marks.ts';
import { listsIn } from './words.ts';

/** Bits of the prefilters that a sentence passes. */
export function signsIn({ annotations, normalized }: ScannedSentence): number {
  return (annotations.prefilters ??= listsIn(normalized.text) | marksIn(normalized.source));
}
