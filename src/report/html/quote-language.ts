// Finds the language of a quote.
import { languageOfScript, scriptOf } from '../../text/language/language.ts';
import { surveyOf } from '../../text/language/text-profile.ts';

const CJK: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

/** Returns the language for a quote's `lang` attribute: the page's, unless its script is another's. */
export function quoteLanguage(text: string, pageLanguage: string | undefined): string {
  const page = pageLanguage ?? 'en';
  const script = scriptOf(surveyOf(text));
  return languageOfScript(script, page) ?? (script === 'latin' && CJK.has(page) ? 'en' : page);
}
