import { LANGUAGES } from '../../messages/languages.ts';
import type { Bilingual } from '../../model/text/bilingual.ts';

/** Returns a field's name for people; its own name where there is none. */
export function fieldTitle(field: string): Bilingual {
  const name = (texts: Readonly<Record<string, string>>) => uncapitalized(texts[field] ?? field);
  return { en: name(LANGUAGES.en.fields), zh: name(LANGUAGES.zh.fields) };
}

/** Lower-cases the first letter: "Item number" → "item number"; not "GTIN". */
function uncapitalized(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
