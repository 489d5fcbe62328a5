// Signs: cheap patterns that tell whether a comparison can find anything in a text.

import type { WordLookup, WordUse } from './word-use.ts';

/**
 * A pattern that a text must show for a comparison to run. It is tested once per text, and rows of a
 * catalogue with the same text share the result.
 */
export type Sign = CommonSign | RareSign;

export interface CommonSign {
  /**
   * `letters`: words that every match contains, searched in a normalised text. `shown`: the regex itself.
   */
  readonly by: 'letters' | 'shown';
  readonly pattern: (of: WordLookup) => RegExp;
  /** A second regex that a sentence with the letters must match, as shown. */
  readonly beside?: CommonSign['pattern'];
}

/**
 * Signs that few sentences show: "one piece at 20 cents". A sentence lists their numbers, so that there may be
 * many; common signs are bits of one number. No match may extend over two sentences.
 */
export interface RareSign {
  readonly by: 'rare';
  /** Each is built when a sentence first has its words, and is tested as shown. */
  readonly patterns: (of: WordLookup) => readonly (() => RegExp)[];
}

/** A rare sign of one regex. */
export function rareSign<T>(worded: WordUse<T>, pick: (made: T) => RegExp): RareSign {
  return { by: 'rare', patterns: (of) => [() => pick(of(worded))] };
}

/** A sign of the words that each match contains. All such signs are searched in one pass over a text. */
export function wordSign<T>(worded: WordUse<T>, pick: (made: T) => RegExp): CommonSign {
  return { by: 'letters', pattern: (of) => pick(of(worded)) };
}

/** A sign of one regex's words, in a sentence that also matches `beside`. */
export function wordSignBeside(letters: CommonSign['pattern'], beside: CommonSign['pattern']): CommonSign {
  return { by: 'letters', pattern: letters, beside };
}

/**
 * A sign that the regex itself matches, tested where its words occur. No match may extend over two
 * sentences.
 */
export function matchSign<T>(worded: WordUse<T>, pick: (made: T) => RegExp): CommonSign {
  const pattern: CommonSign['pattern'] = (of) => pick(of(worded));
  return wordSignBeside(pattern, pattern);
}

/**
 * A sign that the regex matches the text as shown. It must be cheap, and no match may extend over two
 * sentences.
 */
export function patternSign<T>(worded: WordUse<T>, pick: (made: T) => RegExp): CommonSign {
  return { by: 'shown', pattern: (of) => pick(of(worded)) };
}

/** A `patternSign` sign for figures and signs that all languages write alike. */
export function plainPatternSign(pattern: RegExp): CommonSign {
  return { by: 'shown', pattern: () => pattern };
}

/** A sign of letters that a text must contain, such as the first digits of a year. */
export function plainWordSign(pattern: RegExp): CommonSign {
  return { by: 'letters', pattern: () => pattern };
}
