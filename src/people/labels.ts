import type { PeopleBook, PeopleWords } from '../model/rule/people.ts';
import { TermMatcher } from '../text/match/term-matcher.ts';
import { buildTrie } from '../text/match/term-trie.ts';

const LABEL_KINDS = [
  'persons',
  'names',
  'introductions',
  'phones',
  'emails',
  'addresses',
  'ids',
  'cards',
  'owners',
  'codes',
  'honorifics',
  'titles',
] as const satisfies readonly (keyof PeopleWords)[];

export type LabelKind = (typeof LABEL_KINDS)[number];

/** A word that tells what follows it, or what stands before it. */
export interface Label {
  start: number;
  end: number;
  kinds: ReadonlySet<LabelKind>;
}

/** Finds the words of all languages: what people write is not always in the language of its page. */
export function labelFinder(book: PeopleBook): (lowered: string) => Label[] {
  const kindsOf = new Map<string, Set<LabelKind>>();
  for (const words of Object.values(book))
    for (const kind of LABEL_KINDS)
      for (const word of words[kind] ?? []) {
        const kinds = kindsOf.get(word);
        if (kinds === undefined) kindsOf.set(word, new Set([kind]));
        else kinds.add(kind);
      }
  const terms = [...kindsOf];
  const matcher = new TermMatcher(buildTrie(terms.map(([word]) => word)));
  return (lowered) => {
    const found: Label[] = [];
    matcher.scan(lowered, (term, start, end) => {
      const last = found.at(-1);
      // Of words that lie in each other, the longest tells: 客户服务, not 客户.
      if (last !== undefined && end <= last.end) return;
      if (last?.start === start) found.pop();
      found.push({ start, end, kinds: (terms[term] as [string, Set<LabelKind>])[1] });
    });
    return found;
  };
}
