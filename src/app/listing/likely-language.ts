import { inferLaws } from '../../claims/listing/infer-laws.ts';
import markets from '../../claims/listing/markets.json' with { type: 'json' };
import type { Scanners } from '../../claims/listing/scan-listing.ts';
import { isStatement } from '../../model/listing/block-roles.ts';
import type { Listing } from '../../model/listing/listing.ts';

/** What the rules tell of languages. */
interface Book {
  readonly scanners: Scanners;
  knowsLanguage: (lang: string) => boolean;
}

/** What is known of a listing besides its text. */
export interface LanguagePriors {
  book: Book;
  /** Those asked for; `auto`: those of its market and currency. */
  laws: readonly string[] | 'auto';
}

/** The languages in Latin letters that offers under a law are written in, besides English. */
const LANGUAGES_OF_LAW: Readonly<Record<string, readonly string[]>> = markets.languages;

/** A language of the market needs so much less to be taken for the listing's own; English, which all write, more so. */
const OF_MARKET = 0.15;
const ENGLISH = 0.35;
/** N-grams of a few words speak for any language: for those of no such market they count for less. */
const ELSEWHERE = 0.4;
/** A language further behind the likeliest one is not read. */
const NEAR = 0.5;
/** A language of another market is taken for the text's own where it leads those of the market by this. */
const PLAINLY = 0.2;

/**
 * Chooses the language of a short text, of which n-grams alone tell little: that of the laws that apply goes before
 * others, and one whose words the rules find in the text before one without.
 */
export function likelyLanguage(
  listing: Listing,
  scores: Readonly<Record<string, number>>,
  { book, laws }: LanguagePriors,
): string {
  const ofMarket = languagesOf(applyingTo(listing, laws));
  const weights = new Map<string, number>();
  for (const lang of [...Object.keys(scores), ...ofMarket, 'en']) {
    const bonus = lang === 'en' ? ENGLISH : ofMarket.has(lang) && book.knowsLanguage(lang) ? OF_MARKET : 0;
    const isLikely = lang === 'en' || ofMarket.has(lang);
    weights.set(lang, (scores[lang] ?? 0) * (isLikely ? 1 : ELSEWHERE) + bonus);
  }
  const least = Math.max(...weights.values()) - NEAR;
  let likeliest = 'en';
  let most = 0;
  for (const [lang, weight] of weights) {
    if (weight < least) continue;
    const whole = weight + shareOfWords(listing, lang, book);
    if (whole > most) [likeliest, most] = [lang, whole];
  }
  return likeliest;
}

/** Is it no language of the market, and one of the market is nearly as likely? “Garlic press, dishwasher safe” for Dutch. */
export function isDoubtful(
  listing: Listing,
  guess: string,
  likelihoods: () => Readonly<Record<string, number>>,
  { laws }: LanguagePriors,
): boolean {
  const applying = applyingTo(listing, laws);
  if (applying.every((law) => markets.elsewhere.includes(law))) return false;
  const ofMarket = new Set([...languagesOf(applying), 'en']);
  if (ofMarket.has(guess)) return false;
  const scores = likelihoods();
  const own = scores[guess] ?? 0;
  return [...ofMarket].some((lang) => own - (scores[lang] ?? 0) < PLAINLY);
}

const applyingTo = (listing: Listing, laws: LanguagePriors['laws']): readonly string[] =>
  laws === 'auto' ? inferLaws(listing).laws : laws;

const languagesOf = (laws: readonly string[]): Set<string> =>
  new Set(laws.flatMap((law) => LANGUAGES_OF_LAW[law] ?? []));

/** How much of the listing is words that rules of this language look for. */
function shareOfWords(listing: Listing, lang: string, { scanners }: Book): number {
  if (scanners.scanner(lang) === undefined) return 0;
  let known = 0;
  let all = 0;
  for (const { role, text: said } of listing.blocks) {
    if (!isStatement(role)) continue;
    // As names are read: what is only worded like a claim tells no language.
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
