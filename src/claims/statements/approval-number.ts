// Finds numbers of licences and registrations. An authority issues each for one kind of goods, so they
// decide the category.
import { sourceSpan, type NormalizedText } from '../../text/fold/normalize.ts';
import type { ConceptMatch } from '../matching/concept-match.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { CATEGORY } from './concept-prefixes.ts';

/** A category and the number that decides it, as the listing shows it. */
export interface NumberedCategory {
  readonly id: string;
  readonly quote: string;
}

/** One pattern per category; the slot's name is the category. */
const NUMBERS = declareWords('approval-number', ({ names, pattern }) =>
  names.map((id) => ({ id, concept: CATEGORY + id, pattern: pattern(id) })),
);

/** Returns the numbers of a sentence around a name of their category: 粤械注准20202071234 around 械注准. */
export function numbersAround(
  categories: readonly ConceptMatch[],
  normalized: NormalizedText,
  words: WordBook,
): readonly NumberedCategory[] {
  const told: NumberedCategory[] = [];
  for (const match of categories)
    for (const { id, concept, pattern } of words.of(NUMBERS)) {
      if (concept !== match.concept || told.some((one) => one.id === id)) continue;
      const quote = numberAround(match, normalized, pattern);
      if (quote !== undefined) told.push({ id, quote });
    }
  return told;
}

function numberAround(
  { start, end }: ConceptMatch,
  normalized: NormalizedText,
  pattern: RegExp,
): string | undefined {
  const found = pattern.exec(normalized.text);
  if (found === null) return undefined;
  const last = found.index + found[0].length;
  if (end <= found.index || start >= last) return undefined;
  const [from, to] = sourceSpan(normalized, found.index, last);
  return normalized.source.slice(from, to);
}
