import type { UiLanguage } from '../../messages/languages.ts';
import type { Bilingual } from './bilingual.ts';

/** A text of rules or laws in the language asked for; English where it has none, as in a language added later. */
export function inLanguage(text: Bilingual, lang: UiLanguage): string {
  const texts: Readonly<Record<string, string | undefined>> = text;
  return texts[lang] ?? text.en;
}
