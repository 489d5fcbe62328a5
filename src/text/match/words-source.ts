/**
 * Returns a regex for any of the words. Common prefixes are merged, so that most offsets fail at the
 * first character: "six" and "seven" → `(?:s(?:ix|even))`.
 */
export function wordsSource(words: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const [first = '', ...rest] = word;
    byFirst.set(first, [...(byFirst.get(first) ?? []), rest.join('')]);
  }
  const isEnd = byFirst.delete('');
  const ways = [...byFirst].map(([first, rests]) => {
    return escaped(first) + (rests.length === 1 ? escaped(rests[0] ?? '') : wordsSource(rests));
  });
  if (ways.length === 0) return isEnd ? '' : '(?!)';
  return `(?:${ways.join('|')})${isEnd ? '?' : ''}`;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
