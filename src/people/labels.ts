// Finds labels such as "phone", "recipient" or "先生", which show what the text next to them is.
import type { PeopleBook, PeopleWords } from '../model/rule/people.ts';
import { TermMatcher } from '../text/match/term-matcher.ts';
import { buildTrie } from '../text/match/term-trie.ts';

/** Lists of `rules/_people/<lang>.yaml` whose words are labels. */
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

/** A label in a text, with UTF-16 offsets. A word may have several kinds. */
export interface Label {
  start: number;
  end: number;
  kinds: ReadonlySet<LabelKind>;
}

/**
 * Creates a function that finds the labels of all languages: people may write in another language than the
 * page's.
 */
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
      // Of overlapping labels the longest is kept: 客户服务, not 客户.
      if (last !== undefined && end <= last.end) return;
      if (last?.start === start) found.pop();
      found.push({ start, end, kinds: (terms[term] as [string, Set<LabelKind>])[1] });
    });
    return found;
  };
}
