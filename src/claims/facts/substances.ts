// Substances that goods are said to be free from, and the words that list them.
import { wordedBy, type MadeOf } from '../words/worded.ts';

/** One substance. */
export interface SubstanceWords {
  /** Part of an expression: what a claim calls it. */
  named: string;
  /** Finds it, or what holds it, in a list of ingredients. */
  held: RegExp;
}

const NAME = /-name$/;
const WORDS = wordedBy('substances', ({ names, source }) =>
  names
    .filter((name) => NAME.test(name))
    .map((name): SubstanceWords => ({ named: source(name), held: whole(source(name.replace(NAME, ''))) })),
);

/** Whole words in scripts with spaces; anywhere in others. */
function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{Script=Latin}\\d])${words}(?![\\p{Script=Latin}])`, 'iu');
}

export function substanceWords(book: { of: MadeOf }): readonly SubstanceWords[] {
  return book.of(WORDS);
}
