import type { ScannedSentence } from '../scan-results.ts';
import { marksIn } from './marks.ts';
import { listsIn } from './words.ts';

/** Bits of the signs that a sentence or a text that was not cut shows. */
export function signsIn({ learnt, normalized }: ScannedSentence): number {
  return (learnt.signs ??= listsIn(normalized.text) | marksIn(normalized.source));
}
