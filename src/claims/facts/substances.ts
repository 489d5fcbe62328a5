// Words for substances that goods are said to be free from, and words for ingredients that contain them.
import { lazily } from '../words/lazily.ts';
import { declareWords, type WordLookup } from '../words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** Regexes of one substance, which are built on first use. */
export interface SubstanceWords {
  /** The slot of its words. */
  name: string;
  /** Regex part: the names that a claim uses, such as "gluten". */
  named: string;
  /** Regex part: claims that it was taken out, in one word, such as "decaf"; most have none. */
  freed: string | undefined;
  /** Matches the substance, or what contains it, in a list of ingredients. */
  held: RegExp;
}

const NAME = /-name$/;
const WORDS = declareWords('substances', ({ names, source }) =>
  names
    .filter((name) => NAME.test(name))
    .map((name) => {
      const substance = name.replace(NAME, '');
      const freed = `${substance}-freed`;
      return lazily<SubstanceWords>({
        name: () => substance,
        named: () => source(name),
        freed: () => (names.includes(freed) ? source(freed) : undefined),
        held: () => whole(source(substance)),
      });
    }),
);

/** Returns a regex for whole words in scripts with spaces; for matches anywhere in other scripts. */
function whole(words: string): RegExp {
  return anyCase(`(?<![\\p{Script=Latin}\\d])${words}(?![\\p{Script=Latin}])`);
}

/** Returns the regexes of all known substances. */
export function substanceWords(book: { of: WordLookup }): readonly SubstanceWords[] {
  return book.of(WORDS);
}
