// Finds the language of a listing's text.
import markets from '../../claims/listing/markets.json' with { type: 'json' };
import { surveyOfBlock } from '../../extract/row/surveyed-block.ts';
import { isStatement } from '../../model/listing/block-roles.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { isSimplified } from '../../text/language/is-simplified.ts';
import { detectLanguage, hintedLanguage, primarySubtag } from '../../text/language/language.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { surveyOf, type Survey } from '../../text/language/text-profile.ts';
import type { LanguagePriors } from './likely-language.ts';

const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;
/** Characters that are enough to recognise a language. */
const SAMPLE = 3000;
/** A text of fewer characters counts as English where nothing else hints at its language. */
const TOO_SHORT = 40;
/** Up to this many characters, market and rules are more reliable than n-grams. */
const SHORT = 200;

/** Hints for listings without chosen laws. The rules are loaded only if a text needs them. */
export const priorsOf = (loadBook: () => LanguagePriors['book'], usual?: string): LanguagePriors => ({
  get book() {
    return loadBook();
  },
  laws: 'auto',
  usual,
});

/**
 * Sets `inLanguage` to the text's real language. The slow n-gram guesser is loaded only where script and
 * function words do not decide. `priors` helps with short texts.
 */
export function resolveLanguage(listing: Listing, priors?: LanguagePriors): undefined | Promise<void> {
  const declared = primarySubtag(listing.inLanguage);
  const sample = sampleOf(listing);
  const detected = detectLanguage(sample, declared);
  if (detected !== undefined) {
    listing.inLanguage =
      declared === undefined && detected === 'zh' ? hanUnder(sample, priors?.laws) : detected;
    return undefined;
  }
  const length = lengthOf(sample);
  const usual = priors?.usual;
  const hinted =
    priors !== undefined && declared === undefined && length < TOO_SHORT ? hintedLanguage(sample) : undefined;
  if (hinted !== undefined && hinted === usual) {
    listing.inLanguage = hinted;
    return undefined;
  }
  if (length < TOO_SHORT && (!hasWord(sample) || priors === undefined || declared !== undefined)) {
    listing.inLanguage = declared ?? usual ?? 'en';
    return undefined;
  }
  const text = sample.map((one) => one.text).join('\n');
  return length < SHORT && priors !== undefined && isLatin(text)
    ? guessShort(listing, text, priors, usual === undefined ? hinted : undefined)
    : import('../../text/language/language-guess.ts').then(({ guessLanguage }) => {
        listing.inLanguage = guessLanguage(text) ?? 'en';
      });
}

const HAN: Readonly<Record<string, string>> = markets.han;

/**
 * Returns the language of a text in Han characters: “売上No.1” is Japanese under Japanese law, else "zh".
 * Simplified characters are Chinese under any law.
 */
function hanUnder(sample: readonly Survey[], laws: LanguagePriors['laws'] = 'auto'): string {
  const [lang = 'zh', other] = laws === 'auto' ? [] : new Set(laws.map((law) => HAN[law] ?? 'zh'));
  if (lang === 'zh' || other !== undefined) return 'zh';
  const han = sample.reduce((sum, one) => sum + one.han, 0);
  return isSimplified(
    sample.map(({ text }) => text),
    han,
  )
    ? 'zh'
    : lang;
}

async function guessShort(
  listing: Listing,
  text: string,
  priors: LanguagePriors,
  hinted: string | undefined,
): Promise<void> {
  const [{ guessLanguage, likelihoods }, { applyingTo, isDoubtful, isOfMarket, likelyLanguage }] =
    await Promise.all([import('../../text/language/language-guess.ts'), import('./likely-language.ts')]);
  if (hinted !== undefined && isOfMarket(hinted, applyingTo(listing, priors.laws))) {
    listing.inLanguage = hinted;
    return;
  }
  const scores = () => likelihoods(text);
  // One or two sentences suffice, unless the guess has no rules or is close to a language of the market.
  const guess = text.length < TOO_SHORT ? undefined : guessLanguage(text);
  const holds =
    guess !== undefined && priors.book.knowsLanguage(guess) && !isDoubtful(listing, guess, scores, priors);
  listing.inLanguage = holds ? guess : likelyLanguage(listing, scores(), priors);
}

/** True if more than half of the letters are Latin. In other scripts n-grams are reliable. */
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
