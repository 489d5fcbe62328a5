// Chooses the language of a short text, with the help of its market and of the words in the rules.
import { inferLaws } from '../../claims/listing/infer-laws.ts';
import markets from '../../claims/listing/markets.json' with { type: 'json' };
import type { Scanners } from '../../claims/listing/scan-listing.ts';
import { isStatement } from '../../model/listing/block-roles.ts';
import type { Listing } from '../../model/listing/listing.ts';

/** What the rules know of languages. */
interface Book {
  readonly scanners: Scanners;
  knowsLanguage: (lang: string) => boolean;
}

/** What is known of a listing besides its text. */
export interface LanguagePriors {
  book: Book;
  /** The laws that the user chose; `auto` for those of the listing's market and currency. */
  laws: readonly string[] | 'auto';
  /** The language of the catalogue that the listing is a row of. */
  usual?: string | undefined;
}

/** Latin-script languages, by law, in which offers under it are written. English is left out. */
const LANGUAGES_OF_LAW: Readonly<Record<string, readonly string[]>> = markets.languages;

/** Added to the score of a language of the market, and to that of English, in which all markets write. */
const OF_MARKET = 0.15;
const ENGLISH = 0.35;
/** Added to the score of the catalogue's language. English then gets no more than a language of the market. */
const USUAL = 0.35;
/** Factor for the score of a language of no such market: n-grams of a few words fit any language. */
const ELSEWHERE = 0.4;
/** A language whose score is this far below the best is dropped. */
const NEAR = 0.5;
/** A language of another market is accepted where its score leads those of the market by this. */
const PLAINLY = 0.2;

/**
 * Returns the likeliest language of a short text, for which n-grams alone are unreliable. Languages of the
 * market, and those whose words the rules find in the text, get a bonus.
 */
export function likelyLanguage(
  listing: Listing,
  scores: Readonly<Record<string, number>>,
  { book, laws, usual }: LanguagePriors,
): string {
  const ofMarket = languagesOf(applyingTo(listing, laws));
  const bonusOf = (lang: string) => {
    if (lang === usual) return USUAL;
    if (lang === 'en') return usual === undefined ? ENGLISH : OF_MARKET;
    return ofMarket.has(lang) && book.knowsLanguage(lang) ? OF_MARKET : 0;
  };
  const own = usual === undefined ? [] : [usual];
  const weights = new Map<string, number>();
  const factorOf = (lang: string) => (lang === 'en' || lang === usual || ofMarket.has(lang) ? 1 : ELSEWHERE);
  for (const lang of [...Object.keys(scores), ...ofMarket, ...own, 'en']) {
    weights.set(lang, (scores[lang] ?? 0) * factorOf(lang) + bonusOf(lang));
  }
  const least = Math.max(...weights.values()) - NEAR;
  let likeliest = usual ?? 'en';
  let most = 0;
  for (const [lang, weight] of weights) {
    if (weight < least) continue;
    const whole = weight + shareOfWords(listing, lang, book) * factorOf(lang);
    if (whole > most) [likeliest, most] = [lang, whole];
  }
  return likeliest;
}

/**
 * True if the guess is no language of the market or catalogue and one of these scores almost as high: “Garlic press,
 * dishwasher safe” guessed as Dutch.
 */
export function isDoubtful(
  listing: Listing,
  guess: string,
  likelihoods: () => Readonly<Record<string, number>>,
  { laws, usual }: LanguagePriors,
): boolean {
  if (guess === usual) return false;
  const applying = applyingTo(listing, laws);
  const isAnywhere = applying.every((law) => markets.elsewhere.includes(law));
  if (isAnywhere && usual === undefined) return false;
  const likely = new Set(isAnywhere ? [] : [...languagesOf(applying), 'en']);
  if (likely.has(guess) && usual === undefined) return false;
  if (usual !== undefined) likely.add(usual).delete(guess);
  const scores = likelihoods();
  const own = scores[guess] ?? 0;
  return [...likely].some((lang) => own - (scores[lang] ?? 0) < PLAINLY);
}

/**
 * True if offers under these laws are written in this language, or they are those of any market. “Wool hat. A
 * warm hat.” has German function words; under British law it is not German.
 */
export function isOfMarket(lang: string, laws: readonly string[]): boolean {
  const known = laws.filter((law) => !markets.elsewhere.includes(law));
  return known.length === 0 || lang === 'en' || languagesOf(known).has(lang);
}

export const applyingTo = (listing: Listing, laws: LanguagePriors['laws'] = 'auto'): readonly string[] =>
  laws === 'auto' ? inferLaws(listing).laws : laws;

const languagesOf = (laws: readonly string[]): Set<string> =>
  new Set(laws.flatMap((law) => LANGUAGES_OF_LAW[law] ?? []));

/** Returns the share (0–1) of the listing's characters that are words of rules in this language. */
function shareOfWords(listing: Listing, lang: string, { scanners }: Book): number {
  if (scanners.scanner(lang) === undefined) return 0;
  let known = 0;
  let all = 0;
  for (const { role, text: said } of listing.blocks) {
    if (!isStatement(role)) continue;
    // Without the models of wordings: their matches do not show the language.
    for (const { text } of scanners.read(said, lang, false).parts) {
      all += text.length;
      let end = 0;
      for (const match of text.matches) {
        known += Math.max(0, match.end - Math.max(end, match.start));
        end = Math.max(end, match.end);
      }
    }
  }
  return all === 0 ? 0 : known / all;
}
