// Looks up the decimal mark, group separator, region and language of a locale.

import { memo } from '../../text/memory/memo.ts';

/** The decimal mark and group separator of a locale. */
export interface LocaleSeparators {
  decimal: '.' | ',';
  /** The separator between groups of three digits. */
  group: '.' | ',' | "'" | ' ';
}

const MOST_CACHED = 200;

/** Returns the separators of a locale; null where the locale is unknown or writes other digits. */
export function separatorsOf(locale: string | undefined): LocaleSeparators | null {
  return locale === undefined || locale === '' ? null : separators(locale);
}

const separators = memo(MOST_CACHED, (locale): LocaleSeparators | null => {
  const tag = canonical(locale);
  if (tag === null) return null;
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(-1234567.5);
  const decimal = parts.find((part) => part.type === 'decimal')?.value;
  const group = parts.find((part) => part.type === 'group')?.value ?? ' ';
  if (decimal !== '.' && decimal !== ',') return null;
  return { decimal, group: group === '.' || group === ',' ? group : /\s/.test(group) ? ' ' : "'" };
});

/** Returns the ISO 3166 region of a locale, or the likeliest one for its language; null where unknown. */
export function regionOf(locale: string | undefined): string | null {
  return locale === undefined || locale === '' ? null : region(locale);
}

/** What `Intl` answers for common languages. Asking it takes a fiftieth of a page's whole check. */
const LIKELIEST: Readonly<Record<string, string>> = {
  de: 'DE',
  en: 'US',
  es: 'ES',
  fr: 'FR',
  it: 'IT',
  ja: 'JP',
  ko: 'KR',
  nl: 'NL',
  pt: 'BR',
  zh: 'CN',
};

const region = memo(MOST_CACHED, (locale): string | null => {
  const likeliest = Object.hasOwn(LIKELIEST, locale) ? LIKELIEST[locale] : undefined;
  if (likeliest !== undefined) return likeliest;
  // Most locales name their region; asking `Intl` costs several milliseconds the first time.
  const named = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})$/i.exec(locale)?.[1];
  if (named !== undefined) return named.toUpperCase();
  const tag = canonical(locale);
  return tag === null ? null : (new Intl.Locale(tag).maximize().region ?? null);
});

/** Returns the language subtag in lower case: `de` of `de_CH`. */
export function languageOf(locale: string | undefined): string | undefined {
  return locale?.split(/[-_]/, 1)[0]?.toLowerCase();
}

function canonical(locale: string): string | null {
  try {
    const tag = Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? null;
    return tag !== null && Intl.NumberFormat.supportedLocalesOf(tag).length > 0 ? tag : null;
  } catch {
    return null;
  }
}
