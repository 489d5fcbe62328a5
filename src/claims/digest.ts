import type { JoinedText } from './joined-text.ts';
import type { ConceptMatch, TextMatch } from './scan-results.ts';
import type { SentenceNotes, Told } from './sentence-note.ts';

/**
 * What a text of several sentences says, for what is asked of every listing. Put together while its sentences are at
 * hand: to fetch each of them again for every question costs more than the questions.
 */
export interface Digest extends Told {
  /** Matches that belong in a report's list of claims, and where their sentences begin. */
  readonly claims: readonly { match: TextMatch; at: number }[];
  /** Bits of the signs it shows. */
  readonly bits: number;
}

const NONE: readonly never[] = [];

export function digestOf(text: JoinedText, judged: readonly ConceptMatch[], notes: SentenceNotes): Digest {
  const { told, telling, signs: bits } = text;
  if (told.length + telling.length + judged.length === 0) return ofSigns(bits);
  const triggers: string[] = [];
  const categories: string[] = [];
  const facts: string[] = [];
  let hasLabels = false;
  const add = (one: Told) => {
    for (const concept of one.triggers) triggers.push(concept);
    for (const concept of one.categories) categories.push(concept);
    for (const attribute of one.facts) facts.push(attribute);
    hasLabels ||= one.hasLabels;
  };
  for (const number of told) add(notes.told(number));
  let claims: { match: TextMatch; at: number }[] | undefined;
  for (const n of telling) {
    const { text: sentence, at } = text.part(n);
    add(notes.toldBy(sentence));
    for (const match of sentence.sorted.claims) (claims ??= []).push({ match, at });
  }
  for (const { concept } of judged) triggers.push(concept);
  return { triggers, categories, claims: claims ?? NONE, bits, facts, hasLabels };
}

function ofSigns(bits: number): Digest {
  return { triggers: NONE, categories: NONE, claims: NONE, bits, facts: NONE, hasLabels: false };
}
