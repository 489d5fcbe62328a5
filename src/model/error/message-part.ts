// Parts of messages that are stored as data and worded later, when the reader's language is known.

import type { LANGUAGES, UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';

/** Names of the texts under `details` in `messages/`. */
export type DetailName = keyof typeof LANGUAGES.en.details;

/** A part of a message that is itself a message, worded when the reader's language is known. */
export interface Said {
  detail: DetailName;
  values?: SaidValues;
}

/** Values for a message's placeholders. Plain data, so that another thread can send it. */
export type SaidValues = Readonly<Record<string, string | number | Said>>;

/** Creates a part of a message from the name of its text and the values of its placeholders. */
export function messagePart(detail: DetailName, values?: SaidValues): Said {
  return values === undefined ? { detail } : { detail, values };
}

/** Returns the message of a system or library error, untranslated. */
export function causeText(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Returns a part of a message as text in a language. */
export function messagePartText({ detail, values = {} }: Said, lang: UiLanguage): string {
  return message(lang, 'details', detail, valuesInLanguage(values, lang));
}

/** Returns the values with each nested message part as text in a language. */
export function valuesInLanguage(values: SaidValues, lang: UiLanguage): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? messagePartText(value, lang) : value,
    ]),
  );
}
