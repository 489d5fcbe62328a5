import { eld } from 'eld/extrasmall';

/** The likeliest language by n-grams, as a BCP 47 primary subtag. Loading this module costs some 150 ms. */
export function guessLanguage(text: string): string | undefined {
  return eld.detect(text.slice(0, 2000)).language || undefined;
}
