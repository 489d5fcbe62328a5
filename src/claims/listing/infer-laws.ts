// Chooses the laws for a listing when the user named none: by market, currency or language
// (`rules/_markets.yaml`).
import type { Listing } from '../../model/listing/listing.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import {
  inEachLanguage,
  message,
  messageOrName,
  type NameIn,
  type PerLanguage,
  type Values,
} from '../../messages/message.ts';
import { regionOfCurrency } from '../../quantity/currency/currencies.ts';
import { ownValue } from '../../text/memory/own-value.ts';
import markets from './markets.json' with { type: 'json' };

const LAWS: Readonly<Record<string, string[]>> = markets.laws;
const COUNTRIES: Readonly<Record<string, string>> = markets.countries;

/**
 * Adds the laws that apply beside those that were chosen: the EU's to a member state's, the federal to a US
 * state's, the ICC Code where little of a country's own law is held (Hong Kong).
 */
export function withWiderLaws(chosen: readonly string[] | 'auto'): string[] | 'auto' {
  if (typeof chosen === 'string') return chosen;
  const laws = chosen.flatMap((one) => {
    const ofCountry = lawsOfCountry(one);
    if (ofCountry.includes(one) || markets.union.includes(one.toUpperCase())) return ofCountry;
    return one.startsWith('us-') ? ['us', one] : [one];
  });
  return [...new Set(laws)];
}

/** Returns the laws for offers to a country, by its code; an empty list where no rules cover it. */
export function lawsOfCountry(code: string): readonly string[] {
  return ownValue(LAWS, code.toUpperCase()) ?? [];
}

/** True if the language alone tells the country, as German does; English does not. */
export const tellsCountry = (language: string): boolean => ownValue(COUNTRIES, language) !== undefined;

const LANGUAGES: Readonly<Record<string, readonly string[]>> = markets.languages;

/** Returns a law under which offers in the language are made: an example for a message. */
export function lawLikeLanguage(language: string | undefined): string {
  const [law] = Object.entries(LANGUAGES).find(([, all]) => all.includes(language ?? '')) ?? [];
  return law ?? 'uk';
}

/** The laws to use where no market is known, or where no rules cover it. */
export const FALLBACK_LAWS = markets.elsewhere;

/** The chosen laws, and the reason as a text in each language of the interface. */
export interface InferredLaws {
  laws: string[];
  because: PerLanguage;
  /** Set where neither market nor currency nor language tells a country. */
  isUnknown?: true;
}

/** Results for the last listings, because rows of a catalogue have the same few combinations. */
const KNOWN: {
  market: string | undefined;
  currency: string | undefined;
  language: string | undefined;
  inferred: InferredLaws;
}[] = [];
const MOST = 20;

/** Chooses the laws: by the markets the listing names, then its currency, then its language. */
export function inferLaws(listing: Listing): InferredLaws {
  const { price, quotedCurrency, inLanguage } = listing;
  const market = listing.markets[0];
  const currency = price?.currency ?? quotedCurrency;
  for (const one of KNOWN)
    if (one.currency === currency && one.language === inLanguage && one.market === market)
      return one.inferred;
  const inferred = infer(market, currency, inLanguage);
  if (KNOWN.length >= MOST) KNOWN.length = 0;
  KNOWN.push({ market, currency, language: inLanguage, inferred });
  return inferred;
}

function infer(
  market: string | undefined,
  currency: string | undefined,
  language: string | undefined,
): InferredLaws {
  if (market !== undefined) {
    return found(market, because('market', { market }));
  }
  const byCurrency = currency === undefined ? undefined : marketOf(currency);
  const byLanguage = language === undefined ? undefined : ownValue(COUNTRIES, language);
  if (byCurrency === 'EU' && byLanguage !== undefined && markets.union.includes(byLanguage)) {
    return found(byLanguage, because('currencyAndLanguage', { currency: 'EUR', language: language ?? '' }));
  }
  if (byCurrency !== undefined) {
    return found(byCurrency, because('currency', { currency: currency ?? '' }));
  }
  if (byLanguage !== undefined && currency === undefined) {
    return found(byLanguage, because('language', { language: language ?? '' }));
  }
  return { laws: FALLBACK_LAWS, because: because('unknown'), isUnknown: true };
}

function marketOf(currency: string): string | undefined {
  return currency === 'EUR' ? 'EU' : (regionOfCurrency(currency) ?? undefined);
}

function found(country: string, why: PerLanguage): InferredLaws {
  const laws = ownValue(LAWS, country);
  if (laws !== undefined) return { laws, because: withWhatIsHeld(laws, why) };
  const notCovered = (lang: UiLanguage) => message(lang, 'because', 'notCovered', { because: why[lang] });
  return { laws: FALLBACK_LAWS, because: inEachLanguage(notCovered) };
}

const REASONS = new WeakMap<readonly string[], PerLanguage>();

/** Returns the reason for laws that the user chose. It names those of which little is held. */
export function becauseChosen(laws: readonly string[]): PerLanguage {
  let reason = REASONS.get(laws);
  if (reason === undefined) REASONS.set(laws, (reason = withWhatIsHeld(laws, because('asked'))));
  return reason;
}

/** Adds which of the laws ask for disclosures only, so that the ICC Code judges what is said. */
function withWhatIsHeld(laws: readonly string[], why: PerLanguage): PerLanguage {
  const places = laws.filter((law) => lawsOfCountry(law).some((one) => FALLBACK_LAWS.includes(one)));
  if (places.length === 0) return why;
  return inEachLanguage((lang) => {
    const names = places.map((law) => messageOrName(lang, 'jurisdictions', law)).join(', ');
    return message(lang, 'because', 'disclosuresOnly', { because: why[lang], names });
  });
}

function because(name: NameIn<'because'>, values?: Values): PerLanguage {
  return inEachLanguage((lang) => message(lang, 'because', name, values));
}
