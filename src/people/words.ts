// Looks up the words of `rules/_people/`: names, surnames, streets and so on.
import type { PeopleBook, PeopleWords } from '../model/rule/people.ts';

type ListName = Exclude<keyof PeopleWords, 'surnameCharacters'>;

/** The words of all languages in one lookup, by the lists of `rules/_people/<lang>.yaml`. */
export interface PeopleSets {
  has: (list: ListName, word: string) => boolean;
  /** Returns the longest word of the list that starts at this offset; '' if there is none. */
  at: (list: ListName, text: string, place: number) => string;
  list: (name: ListName) => readonly string[];
  isSurnameCharacter: (one: string) => boolean;
}

export function peopleSets(book: PeopleBook): PeopleSets {
  const known = new Map<ListName, { all: Set<string>; longest: Map<number, number> }>();
  const setOf = (name: ListName) => {
    let entry = known.get(name);
    if (entry === undefined) {
      const all = new Set(Object.values(book).flatMap((words) => words[name] ?? []));
      known.set(name, (entry = { all, longest: longestByFirst(all) }));
    }
    return entry;
  };
  const characters = new Set(Object.values(book).flatMap((words) => [...(words.surnameCharacters ?? '')]));
  return {
    has: (list, word) => setOf(list).all.has(word),
    at(list, text, place) {
      const { all, longest } = setOf(list);
      const most = longest.get(text.charCodeAt(place)) ?? 0;
      for (let length = Math.min(most, text.length - place); length > 0; length -= 1) {
        const word = text.slice(place, place + length);
        if (all.has(word)) return word;
      }
      return '';
    },
    list: (name) => [...setOf(name).all],
    isSurnameCharacter: (one) => characters.has(one),
  };
}

/**
 * Maps the code of a first character to the length of the longest word. At most offsets no word starts, so
 * the lookup ends at once.
 */
function longestByFirst(words: ReadonlySet<string>): Map<number, number> {
  const longest = new Map<number, number>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    longest.set(first, Math.max(longest.get(first) ?? 0, word.length));
  }
  return longest;
}
