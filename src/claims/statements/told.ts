import type { ConceptMatch } from '../matching/concept-match.ts';
import type { ScannedPart, ScannedSentence } from './scanned-sentence.ts';

/** A match with its sentence, and the sentence's offset in the block's normalised sentences. */
export interface PlacedMatch {
  readonly match: ConceptMatch;
  readonly text: ScannedSentence;
  readonly at: number;
}

/**
 * What the sentences of a block contain, collected in one pass. Visiting the sentences again for each
 * question would cost more than the questions.
 */
export interface Told {
  /** Concepts that select rules to run; some occur more than once. */
  readonly triggers: readonly string[];
  readonly categories: readonly PlacedMatch[];
  readonly claims: readonly PlacedMatch[];
  /** The sentences that name attributes. */
  readonly naming: readonly ScannedSentence[];
  /** Bits of the signs that the sentences show; `again`: signs of two sentences or more. */
  readonly signs: number;
  readonly again: number;
}

/** The summary of a block without matches and signs. */
export const NOTHING_TOLD: Told = {
  triggers: [],
  categories: [],
  claims: [],
  naming: [],
  signs: 0,
  again: 0,
};

/** Collects what the sentences of a block contain. */
export function toldBy(parts: readonly ScannedPart[]): Told {
  let signs = 0;
  let again = 0;
  let isSilent = true;
  for (const { text } of parts) {
    again |= signs & text.signs;
    signs |= text.signs;
    isSilent &&= text.matches.length === 0;
  }
  if (isSilent) return signs === 0 ? NOTHING_TOLD : { ...NOTHING_TOLD, signs, again };
  const triggers: string[] = [];
  const categories: PlacedMatch[] = [];
  const claims: PlacedMatch[] = [];
  const naming: ScannedSentence[] = [];
  for (const { text, at } of parts) {
    if (text.matches.length === 0) continue;
    for (const concept of text.sorted.triggers) triggers.push(concept);
    for (const match of text.sorted.categories) categories.push({ match, text, at });
    for (const match of text.sorted.claims) claims.push({ match, text, at });
    if (text.sorted.namesAttributes) naming.push(text);
  }
  return { triggers, categories, claims, naming, signs, again };
}
