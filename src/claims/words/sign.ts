import type { MadeOf, Worded } from './worded.ts';

const DIGIT = /\d/;

/**
 * Something that a text must show for a comparison to have anything to compare. Looked for once in each text, and rows
 * of a catalogue that share the text share the answer.
 */
export interface Sign {
  /** `letters`: what every match of the pattern is written with, in a normalised text. `shown`: the pattern itself. */
  readonly by: 'letters' | 'shown';
  readonly pattern: (of: MadeOf) => RegExp;
  /** What a sentence with the letters must have as well, as shown: cheap to try, and tried on few sentences. */
  readonly beside?: Sign['pattern'];
}

/** The letters that a match of the pattern needs: found for all such signs in one pass over a text. */
export function lettersOf<T>(worded: Worded<T>, pick: (made: T) => RegExp): Sign {
  return { by: 'letters', pattern: (of) => pick(of(worded)) };
}

/** The letters of the one pattern, in a sentence that has the other as well. */
export function lettersBeside(letters: Sign['pattern'], beside: Sign['pattern']): Sign {
  return { by: 'letters', pattern: letters, beside };
}

/** The same for a sentence that has a digit too: "from 3 years". */
export function lettersAndDigit<T>(worded: Worded<T>, pick: (made: T) => RegExp): Sign {
  return lettersBeside(
    (of) => pick(of(worded)),
    () => DIGIT,
  );
}

/** The pattern itself, in a sentence that has its letters: none of its matches is parted by the end of a sentence. */
export function foundOf<T>(worded: Worded<T>, pick: (made: T) => RegExp): Sign {
  const pattern: Sign['pattern'] = (of) => pick(of(worded));
  return lettersBeside(pattern, pattern);
}

/** A pattern that a text as shown must have; one that no end of a sentence can part, and cheap to try. */
export function markOf<T>(worded: Worded<T>, pick: (made: T) => RegExp): Sign {
  return { by: 'shown', pattern: (of) => pick(of(worded)) };
}

/** The same for figures and signs that all languages write alike. */
export function plainMark(pattern: RegExp): Sign {
  return { by: 'shown', pattern: () => pattern };
}

/** Letters that a text must have, such as the first figures of a year. */
export function plainLetters(pattern: RegExp): Sign {
  return { by: 'letters', pattern: () => pattern };
}
