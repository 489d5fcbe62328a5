import type { PeopleBook, PeopleWords } from '../model/rule/people.ts';

type ListName = Exclude<keyof PeopleWords, 'surnameCharacters'>;

/** The words of all languages together, as sets to ask. */
export interface PeopleSets {
  has: (list: ListName, word: string) => boolean;
  /** The longest word of the list that the text goes on with at this place; '' where there is none. */
  at: (list: ListName, text: string, place: number) => string;
  list: (name: ListName) => readonly string[];
  isSurnameCharacter: (one: string) => boolean;
}

export function peopleSets(book: PeopleBook): PeopleSets {
  const known = new Map<ListName, { all: Set<string>; longest: number }>();
  const setOf = (name: ListName) => {
    let entry = known.get(name);
    if (entry === undefined) {
      const all = new Set(Object.values(book).flatMap((words) => words[name] ?? []));
      known.set(name, (entry = { all, longest: Math.max(0, ...[...all].map((word) => word.length)) }));
    }
    return entry;
  };
  const characters = new Set(Object.values(book).flatMap((words) => [...(words.surnameCharacters ?? '')]));
  return {
    has: (list, word) => setOf(list).all.has(word),
    at(list, text, place) {
      const { all, longest } = setOf(list);
      for (let length = Math.min(longest, text.length - place); length > 0; length -= 1) {
        const word = text.slice(place, place + length);
        if (all.has(word)) return word;
      }
      return '';
    },
    list: (name) => [...setOf(name).all],
    isSurnameCharacter: (one) => characters.has(one),
  };
}
