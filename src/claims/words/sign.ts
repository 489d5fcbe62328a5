// Signs: cheap patterns that tell whether a comparison can find anything in a text.

import type { MadeOf, Worded } from './worded.ts';

const DIGIT = /\d/;

/**
 * A pattern that a text must show for a comparison to run. It is tested once per text, and rows of a
 * catalogue with the same text share the result.
 */
export interface Sign {
  /**
   * `letters`: words that every match contains, searched in a normalised text. `shown`: the regex itself.
   */
  readonly by: 'letters' | 'shown';
  readonly pattern: (of: MadeOf) => RegExp;
  /** A second regex that a sentence with the letters must match, as shown. */
  readonly beside?: Sign['pattern'];
}

/** A sign of the words that each match contains. All such signs are searched in one pass over a text. */
export function lettersOf<T>(worded: Worded<T>, pick: (made: T) => RegExp): Sign {
  return { by: 'letters', pattern: (of) => pick(of(worded)) };
}

/** A sign of one regex's words, in a sentence that also matches `beside`. */
export function lettersBeside(letters: Sign['pattern'], beside: Sign['pattern']): Sign {
  return { by: 'letters', pattern: letters, beside };
}

/** A sign of a regex's words, in a sentence that also has a digit: "from 3 years". */
export function lettersAndDigit<T>(worded: Worded<T>, pick: (made: T) => RegExp): Sign {
  return lettersBeside(
    (of) => pick(of(worded)),
    () => DIGIT,
  );
}

/**
 * A sign that the regex itself matches, tested where its words occur. No match may extend over two
 * sentences.
 */
export function foundOf<T>(worded: Worded<T>, pick: (made: T) => RegExp): Sign {
  const pattern: Sign['pattern'] = (of) => pick(of(worded));
  return lettersBeside(pattern, pattern);
}

/**
 * A sign that the regex matches the text as shown. It must be cheap, and no match may extend over two
 * sentences.
 */
export function markOf<T>(worded: Worded<T>, pick: (made: T) => RegExp): Sign {
  return { by: 'shown', pattern: (of) => pick(of(worded)) };
}

/** A `markOf` sign for figures and signs that all languages write alike. */
export function plainMark(pattern: RegExp): Sign {
  return { by: 'shown', pattern: () => pattern };
}

/** A sign of letters that a text must contain, such as the first digits of a year. */
export function plainLetters(pattern: RegExp): Sign {
  return { by: 'letters', pattern: () => pattern };
}
