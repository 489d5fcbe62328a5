import { languageOfScript, scriptOf } from '../../text/language/language.ts';
import { surveyOf } from '../../text/language/text-profile.ts';

const CJK: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

/** The language to mark a quote with: the page's, unless its script says otherwise. */
export function quoteLanguage(text: string, pageLanguage: string | undefined): string {
  const page = pageLanguage ?? 'en';
  const script = scriptOf(surveyOf(text));
  return languageOfScript(script, page) ?? (script === 'latin' && CJK.has(page) ? 'en' : page);
}
