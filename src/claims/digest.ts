import type { Attributes } from '../model/attribute.ts';
import { factsIn, mayBeLabel } from './facts/gather-facts.ts';
import { signsIn } from './facts/text-signs.ts';
import type { ConceptMatch, ScannedText, TextMatch } from './scan-results.ts';

/**
 * What a text of several sentences says, for what is asked of every listing. Put together while its sentences are at
 * hand: to fetch each of them again for every question costs more than the questions.
 */
export interface Digest {
  /** Each once, in order of their first match. */
  readonly concepts: readonly string[];
  /** `end` in the whole text. */
  readonly categories: readonly { concept: string; end: number }[];
  /** Matches that belong in a report's list of claims, and where their sentences begin. */
  readonly claims: readonly { match: TextMatch; at: number }[];
  /** Bits of the signs it shows. */
  readonly bits: number;
  /** The attributes of its facts, one for each. */
  readonly facts: readonly string[];
  /** Some of the facts may stand on labels. */
  readonly hasLabels: boolean;
}

export function digestOf(
  { parts }: ScannedText,
  judged: readonly ConceptMatch[],
  attributes: Attributes,
): Digest {
  const concepts: string[] = [];
  const categories: { concept: string; end: number }[] = [];
  const claims: { match: TextMatch; at: number }[] = [];
  const facts: string[] = [];
  let bits = 0;
  let hasLabels = false;
  const add = (concept: string) => {
    if (!concepts.includes(concept)) concepts.push(concept);
  };
  for (const { text, at } of parts) {
    bits |= signsIn(text);
    if (text.concepts.length === 0) continue;
    for (const concept of text.concepts) add(concept);
    for (const { concept, end } of text.categories) categories.push({ concept, end: end + at });
    for (const match of text.claims) claims.push({ match, at });
    for (const fact of factsIn(text, attributes)) {
      facts.push(fact.attribute);
      hasLabels ||= mayBeLabel(fact);
    }
  }
  for (const { concept } of judged) add(concept);
  return { concepts, categories, claims, bits, facts, hasLabels };
}
