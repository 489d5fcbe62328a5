import { LANGUAGES, type UiLanguage } from '../../messages/languages.ts';
import type { ExtractionNote } from '../../model/listing/extraction.ts';

/** Returns a note's text in the reader's language, or in English where there is no translation. */
export function noteText({ code, message }: ExtractionNote, lang: UiLanguage): string {
  const texts: Readonly<Record<string, string | undefined>> = LANGUAGES[lang].notes;
  return texts[code] ?? message;
}
