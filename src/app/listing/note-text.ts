import { LANGUAGES, type UiLanguage } from '../../messages/languages.ts';
import type { ExtractionNote } from '../../model/listing/extraction.ts';

/** What the reading noted, in the reader's language where the table has a text for it. */
export function noteText({ code, message }: ExtractionNote, lang: UiLanguage): string {
  const texts: Readonly<Record<string, string | undefined>> = LANGUAGES[lang].notes;
  return texts[code] ?? message;
}
