const WORD = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{N}]+/gu;

export function wordsOf(text: string): Set<string> {
  return new Set(text.normalize('NFKC').toLowerCase().match(WORD) ?? []);
}

/** How far two texts share their words: 1 for the same, 0 for none. */
export function similarity(a: string, b: string): number {
  return a === b ? 1 : likeness(wordsOf(a), wordsOf(b)).both;
}

/** The same for texts already taken apart; `part` is how much of the left one is in the right one. */
export function likeness(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): { both: number; part: number } {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return { both: (2 * shared) / (left.size + right.size || 1), part: shared / (left.size || 1) };
}
