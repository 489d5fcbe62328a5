import markets from '../../claims/listing/markets.json' with { type: 'json' };
import { surveyOfBlock } from '../../extract/row/surveyed-block.ts';
import { isStatement } from '../../model/listing/block-roles.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { detectLanguage, hintedLanguage, primarySubtag } from '../../text/language/language.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { surveyOf, type Survey } from '../../text/language/text-profile.ts';
import type { LanguagePriors } from './likely-language.ts';

const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;
/** Enough text to tell a language by. */
const SAMPLE = 3000;
/** A shorter text in no language that shows is taken for English where nothing else is known of it. */
const TOO_SHORT = 40;
/** What is known besides the text tells more than n-grams up to here. */
const SHORT = 200;

/** What else tells the language where no laws were asked for; the rules are loaded only for a text that takes them. */
export const priorsOf = (loadBook: () => LanguagePriors['book']): LanguagePriors => ({
  get book() {
    return loadBook();
  },
  laws: 'auto',
});

/**
 * Sets `inLanguage` to what the text is really in; only where nothing quick tells is the slow guesser loaded. `priors`:
 * what else tells the language of a short text.
 */
export function resolveLanguage(listing: Listing, priors?: LanguagePriors): undefined | Promise<void> {
  const declared = primarySubtag(listing.inLanguage);
  const sample = sampleOf(listing);
  const detected = detectLanguage(sample, declared);
  if (detected !== undefined) {
    listing.inLanguage = declared === undefined && detected === 'zh' ? hanUnder(priors?.laws) : detected;
    return undefined;
  }
  const length = lengthOf(sample);
  const hinted =
    priors !== undefined && declared === undefined && length < TOO_SHORT ? hintedLanguage(sample) : undefined;
  if (hinted !== undefined) {
    listing.inLanguage = hinted;
    return undefined;
  }
  if (length < TOO_SHORT && (!hasWord(sample) || priors === undefined || declared !== undefined)) {
    listing.inLanguage = declared ?? 'en';
    return undefined;
  }
  const text = sample.map((one) => one.text).join('\n');
  return length < SHORT && priors !== undefined && isLatin(text)
    ? guessShort(listing, text, priors)
    : import('../../text/language/language-guess.ts').then(({ guessLanguage }) => {
        listing.inLanguage = guessLanguage(text) ?? 'en';
      });
}

const HAN: Readonly<Record<string, string>> = markets.han;

/** “売上No.1” alone is Chinese by its letters, and Japanese where it is asked about under Japanese law. */
function hanUnder(laws: LanguagePriors['laws'] = 'auto'): string {
  const [lang, other] = laws === 'auto' ? [] : new Set(laws.map((law) => HAN[law] ?? 'zh'));
  return other === undefined ? (lang ?? 'zh') : 'zh';
}

async function guessShort(listing: Listing, text: string, priors: LanguagePriors): Promise<void> {
  const [{ guessLanguage, likelihoods }, { isDoubtful, likelyLanguage }] = await Promise.all([
    import('../../text/language/language-guess.ts'),
    import('./likely-language.ts'),
  ]);
  const scores = () => likelihoods(text);
  // A sentence or two tell by themselves, unless of a language that no rule knows or that stands near the market's.
  const guess = text.length < TOO_SHORT ? undefined : guessLanguage(text);
  const holds =
    guess !== undefined && priors.book.knowsLanguage(guess) && !isDoubtful(listing, guess, scores, priors);
  listing.inLanguage = holds ? guess : likelyLanguage(listing, scores(), priors);
}

/** Of other scripts n-grams tell enough. */
function isLatin(text: string): boolean {
  return 2 * allMatches(text, LATIN).length > allMatches(text, LETTER).length;
}

function hasWord(sample: readonly Survey[]): boolean {
  return sample.some(({ latin }) => latin > 1);
}

function sampleOf({ name = '', blocks }: Listing): Survey[] {
  const named = blocks.find(({ text }) => text === name);
  const sample = [named === undefined ? surveyOf(name) : surveyOfBlock(named)];
  let length = name.length;
  for (const block of blocks) {
    if (!isStatement(block.role) || block.text === name) continue;
    sample.push(surveyOfBlock(block));
    length += block.text.length + 1;
    if (length >= SAMPLE) break;
  }
  return sample;
}

function lengthOf(sample: readonly Survey[]): number {
  return sample.reduce((sum, { text }) => sum + text.length, sample.length - 1);
}
