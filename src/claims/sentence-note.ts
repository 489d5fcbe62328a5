import type { Attributes } from '../model/listing/attribute.ts';
import { factsIn, mayBeLabel } from './facts/gather-facts.ts';
import { signsIn } from './facts/text-signs.ts';
import type { Note } from './known-texts.ts';
import type { ScannedSentence } from './scan-results.ts';
import { NOTHING_SORTED } from './sorted-matches.ts';

/** Places of what is noted of a sentence: characters of its normalised text, bits of what it is, bits of its signs. */
export const LENGTH = 0;
export const KIND = 1;
export const SIGNS = 2;
/** What it says, by number; 0 for nothing. */
export const TOLD = 3;
/** Once it was weighed: how many features it has, and the numbers of its first and its last. */
export const FEATURES = 4;
export const FIRST = 5;
export const LAST = 6;

/** Words elsewhere in the text of which it is part decide about something in it. */
export const ASKS = 1;
/** It says something that it has to be asked for itself. */
export const TELLS = 2;
export const WEIGHED = 4;

/** Models of a language whose weights have room beside a sentence; with more, texts are weighed without it. */
export const MOST_MODELS = 6;

/** What a sentence says besides claims, in the words of every listing; sentences that say the same share one. */
export interface Told {
  /** Concepts that decide whether a rule has to be run. */
  readonly triggers: readonly string[];
  readonly categories: readonly string[];
  /** The attributes of its facts, one for each. */
  readonly facts: readonly string[];
  /** Some of the facts may stand on labels. */
  readonly hasLabels: boolean;
}

/** So many are shared; what further ones say is asked of the sentence. */
const MOST_TOLD = 4000;

/** A sentence that comes back is mostly asked for no more than this. */
export class SentenceNotes implements Note<ScannedSentence> {
  readonly numbers = LAST + 1;
  readonly weights = 2 * MOST_MODELS;
  private readonly attributes: Attributes;
  private readonly list: Told[] = [];
  private readonly numberOf = new Map<string, number>();

  constructor(attributes: Attributes) {
    this.attributes = attributes;
  }

  write(sentence: ScannedSentence, numbers: Int32Array, at: number): void {
    const told = this.numberOfTold(sentence);
    numbers[at + LENGTH] = sentence.length;
    numbers[at + KIND] = (sentence.asks.length > 0 ? ASKS : 0) | (told < 0 ? TELLS : 0);
    numbers[at + SIGNS] = signsIn(sentence);
    numbers[at + TOLD] = Math.max(told, 0);
  }

  /** By the number at `TOLD`, which is above 0. */
  told(number: number): Told {
    return this.list[number - 1] as Told;
  }

  /** What a sentence says that has to be asked itself. */
  toldBy(sentence: ScannedSentence): Told {
    const { triggers, categories: named } = sentence.sorted;
    const categories: string[] = [];
    for (const { concept } of named) categories.push(concept);
    const stated = factsIn(sentence, this.attributes);
    const facts: string[] = [];
    for (const { attribute } of stated) facts.push(attribute);
    return { triggers, categories, facts, hasLabels: stated.some(mayBeLabel) };
  }

  /** 0 where it says nothing, -1 where it has to be asked itself. */
  private numberOfTold(sentence: ScannedSentence): number {
    const { sorted, asks } = sentence;
    // What it says may be another thing in another text.
    if (asks.length > 0) return -1;
    if (sorted === NOTHING_SORTED) return 0;
    if (sorted.claims.length > 0) return -1;
    const told = this.toldBy(sentence);
    // Names of attributes alone, without a measure beside them, tell nothing.
    if (told.triggers.length + told.categories.length + told.facts.length === 0) return 0;
    const key = JSON.stringify(told);
    const known = this.numberOf.get(key);
    if (known !== undefined) return known;
    if (this.list.length >= MOST_TOLD) return -1;
    const number = this.list.push(told);
    this.numberOf.set(key, number);
    return number;
  }
}
