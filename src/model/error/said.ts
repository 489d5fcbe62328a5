import type { LANGUAGES, UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';

/** Names of the texts under `details`. */
export type DetailName = keyof typeof LANGUAGES.en.details;

/** A part of a message that is a message itself: it is put into words when the reader's language is known. */
export interface Said {
  detail: DetailName;
  values?: SaidValues;
}

/** What fills a message. Plain data, so that it can come from another thread. */
export type SaidValues = Readonly<Record<string, string | number | Said>>;

export function said(detail: DetailName, values?: SaidValues): Said {
  return values === undefined ? { detail } : { detail, values };
}

/** What the system or a library says of a failure, in its own words. */
export function inOtherWords(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

export function wordsOf({ detail, values = {} }: Said, lang: UiLanguage): string {
  return message(lang, 'details', detail, wordedValues(values, lang));
}

export function wordedValues(values: SaidValues, lang: UiLanguage): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? wordsOf(value, lang) : value,
    ]),
  );
}
