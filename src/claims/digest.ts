import type { Attributes } from '../model/attribute.ts';
import { factsIn, mayBeLabel } from './facts/gather-facts.ts';
import type { JoinedText } from './joined-text.ts';
import type { ConceptMatch, TextMatch } from './scan-results.ts';

/**
 * What a text of several sentences says, for what is asked of every listing. Put together while its sentences are at
 * hand: to fetch each of them again for every question costs more than the questions.
 */
export interface Digest {
  /** Concepts that decide whether a rule has to be run. */
  readonly triggers: readonly string[];
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

const NONE: readonly never[] = [];

export function digestOf(text: JoinedText, judged: readonly ConceptMatch[], attributes: Attributes): Digest {
  const { telling, signs: bits } = text;
  if (telling.length === 0 && judged.length === 0) return ofSigns(bits);
  const triggers: string[] = [];
  const categories: { concept: string; end: number }[] = [];
  const claims: { match: TextMatch; at: number }[] = [];
  const facts: string[] = [];
  let hasLabels = false;
  for (const n of telling) {
    const { text: sentence, at } = text.part(n);
    const { sorted } = sentence;
    for (const concept of sorted.triggers) triggers.push(concept);
    for (const { concept, end } of sorted.categories) categories.push({ concept, end: end + at });
    for (const match of sorted.claims) claims.push({ match, at });
    for (const fact of factsIn(sentence, attributes)) {
      facts.push(fact.attribute);
      hasLabels ||= mayBeLabel(fact);
    }
  }
  for (const { concept } of judged) triggers.push(concept);
  return { triggers, categories, claims, bits, facts, hasLabels };
}

function ofSigns(bits: number): Digest {
  return { triggers: NONE, categories: NONE, claims: NONE, bits, facts: NONE, hasLabels: false };
}
