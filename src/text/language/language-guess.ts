// Guesses languages by n-grams, for texts that script and function words do not decide.

import { eld } from 'eld/extrasmall';

/** Number of characters that are enough for n-grams. */
const SAMPLE = 2000;

/**
 * Returns the likeliest language by n-grams, as a BCP 47 primary subtag. Loading this module takes some
 * 150 ms.
 */
export function guessLanguage(text: string): string | undefined {
  return eld.detect(text.slice(0, SAMPLE)).language || undefined;
}

/** Returns the likelihood of each language by n-grams, from 0 to 1; impossible ones are left out. */
export function likelihoods(text: string): Readonly<Record<string, number>> {
  return eld.detect(text.slice(0, SAMPLE)).getScores();
}
