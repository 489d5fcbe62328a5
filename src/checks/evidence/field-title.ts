import { LANGUAGES } from '../../messages/languages.ts';
import type { Bilingual } from '../../model/text/bilingual.ts';

/** A field's name for people; of one without a name its own. */
export function fieldTitle(field: string): Bilingual {
  const name = (texts: Readonly<Record<string, string>>) => uncapitalized(texts[field] ?? field);
  return { en: name(LANGUAGES.en.fields), zh: name(LANGUAGES.zh.fields) };
}

/** "Item number", but not "GTIN". */
function uncapitalized(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
