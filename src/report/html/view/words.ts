import type { UiLanguage } from '../../../messages/languages.ts';
import { message, messageOrName, type NameIn } from '../../../messages/message.ts';
import { topicName } from '../../parts/labels.ts';

export type Word = NameIn<'html'>;

/** A text of the report's own; numbers in it are written as the language writes them. */
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

/** The name of a language in itself, and its tag for `lang` attributes. */
export function languageName(lang: UiLanguage): string {
  return message(lang, 'language', 'name');
}

export function languageTag(lang: UiLanguage): string {
  return message(lang, 'language', 'tag');
}

/** A topic as a heading or a label of its own. */
export function topicTitle(topic: string, lang: UiLanguage): string {
  return capitalized(topicName(topic, lang));
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
