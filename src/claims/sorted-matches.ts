import { isClaimKind } from './concept-kinds.ts';
import type { TextMatch } from './scan-results.ts';

export const CATEGORY = 'category:';
export const ATTRIBUTE = 'attribute:';

/** The matches of a text by what asks for them in every listing. */
export interface SortedMatches {
  /** Concepts that decide whether a rule has to be run, each once. */
  readonly triggers: readonly string[];
  readonly categories: readonly TextMatch[];
  /** What belongs in a report's list of claims. */
  readonly claims: readonly TextMatch[];
  /** Some of them are names of attributes. */
  readonly namesAttributes: boolean;
}

const NONE: readonly TextMatch[] = [];

/** Most texts have this one, so that they are told by it alone. */
export const NOTHING_SORTED: SortedMatches = {
  triggers: [],
  categories: NONE,
  claims: NONE,
  namesAttributes: false,
};

export function sortMatches(
  matches: readonly TextMatch[],
  isTrigger: (concept: string) => boolean,
): SortedMatches {
  let triggers: string[] | undefined;
  let categories: TextMatch[] | undefined;
  let claims: TextMatch[] | undefined;
  let namesAttributes = false;
  for (const match of matches) {
    const { concept } = match;
    if (isTrigger(concept) && triggers?.includes(concept) !== true) (triggers ??= []).push(concept);
    if (isClaimKind(concept)) (claims ??= []).push(match);
    else if (concept.startsWith(CATEGORY)) (categories ??= []).push(match);
    else if (concept.startsWith(ATTRIBUTE)) namesAttributes = true;
  }
  if (triggers === undefined && categories === undefined && claims === undefined && !namesAttributes)
    return NOTHING_SORTED;
  return {
    triggers: triggers ?? NOTHING_SORTED.triggers,
    categories: categories ?? NONE,
    claims: claims ?? NONE,
    namesAttributes,
  };
}
