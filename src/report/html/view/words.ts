// The words of the HTML report, in the reader's language.
import type { UiLanguage } from '../../../messages/languages.ts';
import { message, messageOrName, type NameIn } from '../../../messages/message.ts';
import { topicName } from '../../parts/labels.ts';

export type Word = NameIn<'html'>;

/** Returns a text of the HTML report. Its numbers are formatted for the language. */
export function word(name: Word, lang: UiLanguage, values: Record<string, string | number> = {}): string {
  const written = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === 'number' ? value.toLocaleString(lang) : value,
  ]);
  return message(lang, 'html', name, Object.fromEntries(written) as Record<string, string>);
}

export function jurisdictionName(id: string, lang: UiLanguage): string {
  return messageOrName(lang, 'jurisdictions', id);
}

export function fieldName(field: string, lang: UiLanguage): string {
  return messageOrName(lang, 'fields', field);
}

export function sourceName(source: string, lang: UiLanguage): string {
  return messageOrName(lang, 'sources', source);
}

/** Returns a language's name in itself, such as "中文". */
export function languageName(lang: UiLanguage): string {
  return message(lang, 'language', 'name');
}

export function languageTag(lang: UiLanguage): string {
  return message(lang, 'language', 'tag');
}

/** Returns a topic's name with a capital, for headings and labels. */
export function topicTitle(topic: string, lang: UiLanguage): string {
  return capitalized(topicName(topic, lang));
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
