import type { RelationWords } from '../../model/rule/relation-words.ts';

/** Matches nowhere: stands for words that the rules in use do not have. */
export const NOTHING = '(?!)';

/** The slots of one file of `rules/_relations/`. */
export interface Slots {
  /** The words of a slot as a part of an expression: `(?:worth|wert)`. */
  readonly source: (slot: string) => string;
  /** The same without the group around them. */
  readonly bare: (slot: string) => string;
  /** The words of a slot as an expression; without regard to case where no flags are given. */
  readonly pattern: (slot: string, flags?: string) => RegExp;
  /** The words of a slot one by one, where they are plain words. */
  readonly list: (slot: string) => string[];
  /** All slots of the file, where each stands for a class of its own. */
  readonly names: readonly string[];
}

/** What a module reads listings by: the file that holds its words, and what it makes of them. */
export interface Worded<T> {
  readonly file: string;
  readonly make: (slots: Slots) => T;
}

/** Gives what a module made of the words in use. */
export type MadeOf = <T>(worded: Worded<T>) => T;

/** For a constant of a module: the words themselves come with the rules. */
export function wordedBy<T>(file: string, make: (slots: Slots) => T): Worded<T> {
  return { file, make };
}

export function slotsOf(words: RelationWords, file: string): Slots {
  const own = words[file];
  const bare = (slot: string) => own?.[slot] ?? NOTHING;
  return {
    source: (slot) => `(?:${bare(slot)})`,
    bare,
    pattern: (slot, flags = 'iu') => new RegExp(bare(slot), flags),
    list: (slot) => own?.[slot]?.split('|') ?? [],
    names: Object.keys(own ?? {}),
  };
}
