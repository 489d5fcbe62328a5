import type { ScannedSentence } from '../statements/scanned-sentence.ts';
import type { WordBook } from '../words/word-book.ts';

/** Bits of the signs that a sentence shows. */
export function signsIn({ annotations, normalized }: ScannedSentence, words: WordBook): number {
  return (annotations.prefilters ??= words.signsIn(normalized.text, normalized.source));
}
