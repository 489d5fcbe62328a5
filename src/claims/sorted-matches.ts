import { isClaimKind } from './concept-kinds.ts';
import type { Sorts } from './learnt.ts';
import type { ScannedSentence, TextMatch } from './scan-results.ts';

export const CATEGORY = 'category:';
const NONE: readonly TextMatch[] = [];
const NOTHING: Sorts = { concepts: [], categories: NONE, claims: NONE };

/** The matches of a text by what asks for them; worked out once. */
export function sortsOf({ learnt, matches }: ScannedSentence): Sorts {
  return (learnt.sorts ??= sort(matches));
}

function sort(matches: readonly TextMatch[]): Sorts {
  if (matches.length === 0) return NOTHING;
  return {
    concepts: [...new Set(matches.map(({ concept }) => concept))],
    categories: matches.filter(({ concept }) => concept.startsWith(CATEGORY)),
    claims: matches.filter(({ concept }) => isClaimKind(concept)),
  };
}
