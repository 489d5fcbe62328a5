// Detects the language of texts by script and function words.

import { countFunctionWords, newVotes, outcomeOf, type CountedWords } from './count-function-words.ts';
import { surveyOf, type Survey } from './text-profile.ts';

/** The main script of a text. */
export type Script = 'han' | 'kana' | 'hangul' | 'latin' | 'other';

/** Returns the main script of the texts. Some kana mean Japanese, Hangul means Korean. */
export function scriptOf(...surveys: readonly Survey[]): Script {
  let han = 0;
  let kana = 0;
  let hangul = 0;
  let latin = 0;
  let other = 0;
  for (const one of surveys) {
    han += one.han;
    kana += one.kana;
    hangul += one.hangul;
    latin += one.latin;
    other += one.other;
  }
  if (kana >= 2 && kana * 12 >= han) return 'kana';
  if (hangul > han) return 'hangul';
  // A Chinese character counts as four Latin letters, because it says more.
  if (han * 4 >= latin + other && han > 0) return 'han';
  if (latin === 0 && other === 0) return han > 0 ? 'han' : 'other';
  return latin >= other ? 'latin' : 'other';
}

/** Returns the language that a script implies. Han means Chinese, except on a Japanese page. */
export function languageOfScript(script: Script, page: string | undefined): 'zh' | 'ja' | 'ko' | undefined {
  if (script === 'kana') return 'ja';
  if (script === 'hangul') return 'ko';
  if (script === 'han') return page === 'ja' ? 'ja' : 'zh';
  return undefined;
}

/**
 * Returns the language of a text, or of several together, as a BCP 47 primary subtag. The script decides
 * first. In Latin script the declared language holds, unless function words clearly show another.
 * `undefined` where nothing decides; `guessLanguage` in `language-guess.ts` (slow to load) is for those.
 */
export function detectLanguage(text: string | readonly Survey[], declared?: string): string | undefined {
  const surveys = typeof text === 'string' ? [surveyOf(text)] : text;
  const hint = primarySubtag(declared);
  const script = scriptOf(...surveys);
  const told = languageOfScript(script, hint);
  if (told !== undefined || script !== 'latin') return told ?? hint;
  const counted = byFunctionWords(surveys, hint);
  if (counted !== undefined) return counted;
  return hint !== undefined && !['zh', 'ja', 'ko'].includes(hint) ? hint : undefined;
}

/** Returns the language of a BCP 47 tag in lower case ("de-CH" → "de"); undefined for invalid tags. */
export function primarySubtag(tag: string | undefined): string | undefined {
  const subtag = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return subtag !== undefined && /^[a-z]{2,3}$/.test(subtag) ? subtag : undefined;
}

/** Limit of words; a longer sample does not make the language clearer. */
const MAX_WORDS = 400;
const MAX_LENGTH = MAX_WORDS * 8;

/**
 * Least number of function words against the declared language: “Non disponible” three times is not
 * Italian.
 */
const PLAINLY = 6;

function byFunctionWords(surveys: readonly Survey[], hint: string | undefined): string | undefined {
  const { words, language, best, second } = countedIn(surveys);
  if (best < (hint === undefined || hint === language ? 3 : PLAINLY) || best < words * 0.06) return undefined;
  return best >= second * 1.5 ? language : undefined;
}

/**
 * Returns the language with two function words or more, and more than any other; enough for a short text.
 */
export function hintedLanguage(surveys: readonly Survey[]): string | undefined {
  const { language, best, second } = countedIn(surveys);
  return best >= 2 && best > second ? language : undefined;
}

/**
 * Returns the language of a sentence that has two function words or more of one language and none of any
 * other.
 */
export function plainLanguage(survey: Survey): string | undefined {
  const { language, best, second } = countedIn([survey]);
  return best >= 2 && second === 0 ? language : undefined;
}

const votes = newVotes();

function countedIn(surveys: readonly Survey[]): CountedWords {
  let length = 0;
  let words = 0;
  let isUnsure = false;
  votes.fill(0);
  for (const one of surveys) {
    length += one.text.length + 1;
    words += one.words;
    isUnsure ||= one.isUnsure;
    for (let n = 0; n < one.votes.length; n += 1) votes[n] = (votes[n] as number) + (one.votes[n] as number);
  }
  return length > MAX_LENGTH + 1 || words > MAX_WORDS || isUnsure
    ? countFunctionWords(
        surveys.map(({ text }) => text),
        MAX_LENGTH,
        MAX_WORDS,
      )
    : outcomeOf(words, votes);
}
