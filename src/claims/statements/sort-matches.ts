import { isClaimKind } from '../matching/concept-kinds.ts';
import type { ConceptMatch } from '../matching/concept-match.ts';

/** Prefixes of concepts that name categories and attributes: `category:food`, `attribute:weight`. */
export const CATEGORY = 'category:';
export const ATTRIBUTE = 'attribute:';

/** The matches of a sentence, grouped by use. */
export interface SortedMatches {
  /** Concepts that select rules to run, each once. */
  readonly triggers: readonly string[];
  readonly categories: readonly ConceptMatch[];
  /** Matches for a report's list of claims. */
  readonly claims: readonly ConceptMatch[];
  /** Whether some of the matches are names of attributes. */
  readonly namesAttributes: boolean;
}

/** The result for a sentence without matches, shared by most sentences. */
export const NOTHING_SORTED: SortedMatches = {
  triggers: [],
  categories: [],
  claims: [],
  namesAttributes: false,
};

/** Groups the matches of a sentence by use. */
export function sortMatches(
  matches: readonly ConceptMatch[],
  isTrigger: (concept: string) => boolean,
): SortedMatches {
  if (matches.length === 0) return NOTHING_SORTED;
  const triggers = new Set<string>();
  const categories: ConceptMatch[] = [];
  const claims: ConceptMatch[] = [];
  let namesAttributes = false;
  for (const match of matches) {
    const { concept } = match;
    if (isTrigger(concept)) triggers.add(concept);
    if (isClaimKind(concept)) claims.push(match);
    else if (concept.startsWith(CATEGORY)) categories.push(match);
    else if (concept.startsWith(ATTRIBUTE)) namesAttributes = true;
  }
  return { triggers: [...triggers], categories, claims, namesAttributes };
}
