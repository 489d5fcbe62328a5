import type { UiLanguage } from '../../messages/languages.ts';
import type { Bilingual } from './bilingual.ts';

/** Returns a text of rules or laws in a language; in English where it is missing. */
export function inLanguage(text: Bilingual, lang: UiLanguage): string {
  const texts: Readonly<Record<string, string | undefined>> = text;
  return texts[lang] ?? text.en;
}
