import type { NormalizedText } from '../../text/fold/normalize.ts';
import { isClaimKind } from '../matching/concept-kinds.ts';
import type { ConceptMatch } from '../matching/concept-match.ts';
import type { WordBook } from '../words/word-book.ts';
import { NUMBER_SIGN, numbersAround, type NumberedCategory } from './approval-number.ts';
import { ATTRIBUTE, CATEGORY } from './concept-prefixes.ts';
import { weighedNames, type WeighedName } from './goods-names.ts';

/** The matches of a sentence, grouped by use. */
export interface SortedMatches {
  /** Concepts that select rules to run, each once. */
  readonly triggers: readonly string[];
  /** All names of goods. */
  readonly categories: readonly ConceptMatch[];
  /** Names of goods with their weights; of overlapping ones the longest. */
  readonly names: readonly WeighedName[];
  /** Approval numbers that decide the category. */
  readonly numbers: readonly NumberedCategory[];
  /** Matches for a report's list of claims. */
  readonly claims: readonly ConceptMatch[];
  /** Whether some of the matches are names of attributes. */
  readonly namesAttributes: boolean;
}

const NONE: readonly never[] = [];

/** The result for a sentence without matches, shared by most sentences. */
export const NOTHING_SORTED: SortedMatches = {
  triggers: NONE,
  categories: NONE,
  names: NONE,
  numbers: NONE,
  claims: NONE,
  namesAttributes: false,
};

/** Groups the matches of a sentence by use. */
export function sortMatches(
  matches: readonly ConceptMatch[],
  normalized: NormalizedText,
  { isTrigger, words }: { isTrigger: (concept: string) => boolean; words: WordBook },
): SortedMatches {
  if (matches.length === 0) return NOTHING_SORTED;
  const triggers = new Set<string>();
  const categories: ConceptMatch[] = [];
  const claims: ConceptMatch[] = [];
  const signs: ConceptMatch[] = [];
  let namesAttributes = false;
  for (const match of matches) {
    const { concept } = match;
    if (isTrigger(concept)) triggers.add(concept);
    if (isClaimKind(concept)) claims.push(match);
    else if (concept === NUMBER_SIGN) signs.push(match);
    else if (concept.startsWith(CATEGORY)) categories.push(match);
    else if (concept.startsWith(ATTRIBUTE)) namesAttributes = true;
  }
  return {
    triggers: [...triggers],
    categories,
    names: categories.length === 0 ? NONE : weighedNames(categories, normalized, words),
    numbers:
      categories.length + signs.length === 0
        ? NONE
        : numbersAround(signs.length === 0 ? categories : [...categories, ...signs], normalized, words),
    claims,
    namesAttributes,
  };
}
