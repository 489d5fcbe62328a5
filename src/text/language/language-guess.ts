import { eld } from 'eld/extrasmall';

/** No text needs more to be told by its n-grams. */
const SAMPLE = 2000;

/** The likeliest language by n-grams, as a BCP 47 primary subtag. Loading this module costs some 150 ms. */
export function guessLanguage(text: string): string | undefined {
  return eld.detect(text.slice(0, SAMPLE)).language || undefined;
}

/** How likely each language is by n-grams, from 0 to 1; those that are not are left out. */
export function likelihoods(text: string): Readonly<Record<string, number>> {
  return eld.detect(text.slice(0, SAMPLE)).getScores();
}
