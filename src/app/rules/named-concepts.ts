import { conceptsIn } from '../../claims/listing/scan-listing.ts';
import type { RuleBook } from './rule-book.ts';
import { BoundedMap } from '../../text/memory/bounded-map.ts';

const MAX_NAMES = 5000;
const NAMED = new WeakMap<RuleBook, Map<string, readonly string[]>>();

/** Returns the concepts in the name of a property or column. Names repeat, so results are cached. */
export function namedConcepts(text: string, lang: string | undefined, book: RuleBook): readonly string[] {
  let known = NAMED.get(book);
  if (known === undefined) NAMED.set(book, (known = new BoundedMap<string, readonly string[]>(MAX_NAMES)));
  const key = `${lang ?? ''}\n${text}`;
  let concepts = known.get(key);
  if (concepts === undefined) {
    concepts = conceptsIn(text, lang, book.scanners);
    known.set(key, concepts);
  }
  return concepts;
}
