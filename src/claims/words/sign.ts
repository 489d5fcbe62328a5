// Signs: cheap patterns that tell whether a comparison can find anything in a text.

import type { WordLookup, WordUse } from './word-use.ts';

/**
 * A pattern that a text must show for a comparison to run. It is tested once per text, and rows of a
 * catalogue with the same text share the result.
 */
export interface Sign {
  /**
   * `letters`: words that every match contains, searched in a normalised text. `shown`: the regex itself.
   */
  readonly by: 'letters' | 'shown';
  readonly pattern: (of: WordLookup) => RegExp;
  /** A second regex that a sentence with the letters must match, as shown. */
  readonly beside?: Sign['pattern'];
}

/** A sign of the words that each match contains. All such signs are searched in one pass over a text. */
export function wordSign<T>(worded: WordUse<T>, pick: (made: T) => RegExp): Sign {
  return { by: 'letters', pattern: (of) => pick(of(worded)) };
}

/** A sign of one regex's words, in a sentence that also matches `beside`. */
export function wordSignBeside(letters: Sign['pattern'], beside: Sign['pattern']): Sign {
  return { by: 'letters', pattern: letters, beside };
}

/**
 * A sign that the regex itself matches, tested where its words occur. No match may extend over two
 * sentences.
 */
export function matchSign<T>(worded: WordUse<T>, pick: (made: T) => RegExp): Sign {
  const pattern: Sign['pattern'] = (of) => pick(of(worded));
  return wordSignBeside(pattern, pattern);
}

/**
 * A sign that the regex matches the text as shown. It must be cheap, and no match may extend over two
 * sentences.
 */
export function patternSign<T>(worded: WordUse<T>, pick: (made: T) => RegExp): Sign {
  return { by: 'shown', pattern: (of) => pick(of(worded)) };
}

/** A `patternSign` sign for figures and signs that all languages write alike. */
export function plainPatternSign(pattern: RegExp): Sign {
  return { by: 'shown', pattern: () => pattern };
}

/** A sign of letters that a text must contain, such as the first digits of a year. */
export function plainWordSign(pattern: RegExp): Sign {
  return { by: 'letters', pattern: () => pattern };
}
