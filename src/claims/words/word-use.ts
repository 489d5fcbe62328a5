// Lets modules declare what they build from the words of `rules/_relations/`.

import { anyCase } from '../../text/match/any-case.ts';
import type { RelationWords } from '../../model/rule/relation-words.ts';

/** A regex that matches nothing. It replaces words that the rules in use do not have. */
export const NOTHING = '(?!)';

/** The slots of one file of `rules/_relations/`. */
export interface Slots {
  /** The words of a slot as a regex group: `(?:worth|wert)`. */
  readonly source: (slot: string) => string;
  /** The words of a slot as a regex part without a group. */
  readonly bare: (slot: string) => string;
  /** The words of a slot as a regex that matches in any case; flags are `u` by default. */
  readonly pattern: (slot: string, flags?: string) => RegExp;
  /** The words of a slot as a list, where they are plain words. */
  readonly list: (slot: string) => string[];
  /** All slots of the file, where each stands for a class. */
  readonly names: readonly string[];
}

/** The file with a module's words, and the function that builds what the module needs. */
export interface WordUse<T> {
  readonly file: string;
  readonly make: (slots: Slots) => T;
}

/** Returns what a module built from the words in use. */
export type WordLookup = <T>(worded: WordUse<T>) => T;

/** Declares a constant of a module; the words themselves come with the rules. */
export function declareWords<T>(file: string, make: (slots: Slots) => T): WordUse<T> {
  return { file, make };
}

/** Returns the slots of one file, as regexes, regex parts and lists. */
export function slotsOf(words: RelationWords, file: string): Slots {
  const own = words[file];
  const bare = (slot: string) => own?.[slot] ?? NOTHING;
  return {
    source: (slot) => `(?:${bare(slot)})`,
    bare,
    pattern: (slot, flags) => anyCase(bare(slot), flags),
    list: (slot) => own?.[slot]?.split('|') ?? [],
    names: Object.keys(own ?? {}),
  };
}
