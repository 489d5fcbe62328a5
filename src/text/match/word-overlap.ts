// Measures how many words two texts share.

const WORD = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{N}]+/gu;

/** Returns the lower-case words of a text; single characters in scripts without spaces. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.normalize('NFKC').toLowerCase().match(WORD) ?? []);
}

/** Returns the share of common words: 1 for equal texts, 0 for none in common. */
export function similarity(a: string, b: string): number {
  return a === b ? 1 : likeness(wordsOf(a), wordsOf(b)).both;
}

/**
 * Returns the share of common words of two sets; `part` is the share of the left set that the right one
 * contains.
 */
export function likeness(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): { both: number; part: number } {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return { both: (2 * shared) / (left.size + right.size || 1), part: shared / (left.size || 1) };
}
