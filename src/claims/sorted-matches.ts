import { isClaimKind } from './concept-kinds.ts';
import type { TextMatch } from './scan-results.ts';

export const CATEGORY = 'category:';

/** The matches of a text by what asks for them. */
export interface Sorts {
  /** Each once. */
  concepts: readonly string[];
  categories: readonly TextMatch[];
  /** What belongs in a report's list of claims. */
  claims: readonly TextMatch[];
}

const NONE: readonly TextMatch[] = [];
const NOTHING: Sorts = { concepts: [], categories: NONE, claims: NONE };

export function sortMatches(matches: readonly TextMatch[]): Sorts {
  if (matches.length === 0) return NOTHING;
  const concepts: string[] = [];
  let categories: TextMatch[] | undefined;
  let claims: TextMatch[] | undefined;
  for (const match of matches) {
    const { concept } = match;
    if (!concepts.includes(concept)) concepts.push(concept);
    if (concept.startsWith(CATEGORY)) (categories ??= []).push(match);
    if (isClaimKind(concept)) (claims ??= []).push(match);
  }
  return { concepts, categories: categories ?? NONE, claims: claims ?? NONE };
}
