const WORD = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{N}]+/gu;

export function wordsOf(text: string): Set<string> {
  return new Set(text.normalize('NFKC').toLowerCase().match(WORD) ?? []);
}

/** How far two texts share their words: 1 for the same, 0 for none. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const left = wordsOf(a);
  const right = wordsOf(b);
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return (2 * both) / (left.size + right.size || 1);
}

/** How many of the words of `part` are in `whole`, 0 to 1. */
export function coverage(part: string, whole: string): number {
  const left = wordsOf(part);
  const right = wordsOf(whole);
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return both / (left.size || 1);
}
