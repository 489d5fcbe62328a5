// Reads the declared language of a page and the countries it sells to.
import { currencyOfRegion, regionOfCurrency } from '../../quantity/currency/currencies.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { tagged, type Page } from '../html/page.ts';
import { usualHost } from './usual-host.ts';
import type { Head } from '../structured/head.ts';

const BY_SCRIPT: [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
];

/** Returns the declared locale, such as `fr-CA`, from `lang`, the HTTP header or meta elements. */
export function declaredLocale(
  page: Page,
  head: Head,
  contentLanguage: string | undefined,
): string | undefined {
  const html = tagged(page, 'html')[0]?.attribs;
  const declared = [
    html?.lang ?? html?.['xml:lang'],
    contentLanguage,
    head.meta.get('content-language')?.text,
    head.meta.get('og:locale')?.text,
  ];
  for (const tag of declared) {
    const match = /^([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2}))?\b/i.exec(tag?.trim() ?? '');
    if (match) return match[1]!.toLowerCase() + (match[2] ? `-${match[2].toUpperCase()}` : '');
  }
  return undefined;
}

/** Returns the declared language, unless most of the text is in Japanese, Korean or Chinese script. */
export function readLanguage(locale: string | undefined, name: string, page: Page): string | undefined {
  const declared = locale?.slice(0, locale.includes('-') ? locale.indexOf('-') : undefined);
  const sample = `${name} ${page.blocks
    .slice(0, 60)
    .map((block) => block.text.slice(0, 60))
    .join(' ')}`;
  for (const [pattern, language] of BY_SCRIPT) {
    const share = (sample.match(pattern)?.length ?? 0) / (sample.replace(/[\s\d\p{P}]/gu, '').length || 1);
    if (share > (language === 'ja' ? 0.08 : 0.25))
      return language === declared || declared === undefined || !/^(?:zh|ja|ko)$/.test(declared)
        ? language
        : declared;
  }
  return declared;
}

/** Top-level domains that do not name a country here. */
const GENERIC = new Set('com net org io co shop store tv me ai info biz app to la so st sh'.split(' '));

const EUROPEAN: ReadonlySet<string> = new Set(
  'de fr it es nl be at ie pt fi gr pl se dk cz hu ro bg sk si hr lt lv ee lu mt cy'.split(' '),
);

/** Returns country codes by address, locale and currency; the most certain first. */
export function readMarkets(listing: Listing, locale: string | undefined, head: Head, page: Page): string[] {
  const found: string[] = [];
  const add = (country: string | undefined) => {
    if (country && isCountry(country) && !found.includes(country)) found.push(country);
  };
  const address = page.url ?? head.canonical ?? head.meta.get('og:url')?.text ?? usualHost(page) ?? '';
  const tld = /^(?:https?:)?\/\/[^/]*\.([a-z]{2,6})(?:[:/?#]|$)/i.exec(address)?.[1]?.toLowerCase();
  if (tld?.length === 2 && !GENERIC.has(tld)) add(upper(tld));
  const currency = listing.price?.currency ?? undefined;
  add(countryInPath(address, currency));
  const region =
    /-([A-Z]{2})$/.exec(locale ?? '')?.[1] ??
    /_([A-Z]{2})$/.exec(head.meta.get('og:locale')?.text ?? '')?.[1];
  if (region && (currency === undefined || fitsCurrency(region, currency))) add(region);
  if (found.length === 0 && currency) add(regionOfCurrency(currency) ?? undefined);
  if (found.length === 0) add(region);
  return found;
}

function fitsCurrency(region: string, currency: string): boolean {
  return (
    regionOfCurrency(currency) === region ||
    (currency === 'EUR' && (currencyOfRegion(region) ?? 'EUR') === 'EUR')
  );
}

/** Country codes that are also codes of languages: `/fr/` may be either. */
const EITHER = /^(?:de|fr|it|es|nl|pt|pl|fi|ro|hu|hr|lt|lv|mt|sk|bg|id|no|tr|th|vi|ru)$/i;
const PATH = /^(?:https?:)?\/\/[^/]+\/([a-z]{2})(?:([-_/])([a-z]{2}))?(?:\/|$)/i;

/**
 * Returns the country in `/gb/en/`, `/de-at/`, `/be/fr/` or `/us/`. A lone language such as `/fr/` counts
 * only if the currency fits.
 */
function countryInPath(address: string, currency: string | undefined): string | undefined {
  const [, first, mark, second] = PATH.exec(address) ?? [];
  if (first === undefined) return undefined;
  if (second === undefined) {
    const country = upper(first);
    if (!EUROPEAN.has(first.toLowerCase()) && !/^(?:us|uk|gb|cn|jp|ca|au)$/i.test(first)) return undefined;
    const agrees = currency === undefined || fitsCurrency(country, currency);
    return agrees || !EITHER.test(first) ? country : undefined;
  }
  // `/be/fr/`, `/fr/be/` and `/fr-be/` all mean Belgium in French; `en` is no country.
  if (!isCountry(upper(second))) return upper(first);
  return mark === '/' && !EITHER.test(first) && isCountry(upper(first)) ? upper(first) : upper(second);
}

function upper(code: string): string {
  return code.toUpperCase() === 'UK' ? 'GB' : code.toUpperCase();
}

function isCountry(code: string): boolean {
  return currencyOfRegion(code) !== null || EUROPEAN.has(code.toLowerCase());
}
