import { termsOf } from '../../text/match/term-trie.ts';
import type { PhraseShape, VocabularyTables } from './vocabulary-tables.ts';

/**
 * Returns the terms of concepts that merchants disguise to avoid filters. They are searched for in
 * disguised spelling.
 */
export function hiddenTerms(tables: VocabularyTables): string[] {
  const { concepts, phrases, elements, firstElement, setsOf, trie } = tables;
  const sets = new Set<number>();
  phrases.forEach(({ concept }: PhraseShape, n) => {
    if (concepts[concept]?.isHidden !== true) return;
    const [first, last] = [firstElement[n] as number, firstElement[n + 1] as number];
    for (let at = elements.from[first] as number; at < (elements.from[last] as number); at += 1)
      sets.add(elements.items[at] as number);
  });
  return termsOf(trie).filter((_, term) => {
    const own = setsOf.items.subarray(setsOf.from[term], setsOf.from[term + 1]);
    return own.some((set) => sets.has(set));
  });
}
