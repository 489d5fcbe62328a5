import { fillTemplate } from '../../messages/fill-template.ts';
import { LANGUAGES, type UiLanguage } from '../../messages/languages.ts';
import type { ExtractionNote } from '../../model/listing/extraction.ts';

/** Returns a note's text in the reader's language, or in English where there is no translation. */
export function noteText({ code, message, values = {} }: ExtractionNote, lang: UiLanguage): string {
  const texts: Readonly<Record<string, string | undefined>> = LANGUAGES[lang].notes;
  const template = texts[code];
  return template === undefined ? message : fillTemplate(template, values);
}
