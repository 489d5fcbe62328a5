import { detectLanguage, languageOfScript, scriptOf } from '../text/language.ts';
import type { Survey } from '../text/survey.ts';

const CJK_LANGUAGES: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

/** A block in another script than the page has its own language; a block in the page's script has the page's. */
export function languageOf(survey: Survey, pageLanguage: string | undefined): string {
  if (pageLanguage !== undefined && !CJK_LANGUAGES.has(pageLanguage) && !survey.isBeyondLatin)
    return isForeignPassage(survey, pageLanguage) ? 'en' : pageLanguage;
  const told = languageOfScript(scriptOf(survey), pageLanguage);
  if (told !== undefined) return told;
  if (pageLanguage === undefined || CJK_LANGUAGES.has(pageLanguage)) {
    return detectLanguage([survey], 'en') ?? 'en';
  }
  return pageLanguage;
}

/** A seller's own terms in English on a marketplace that speaks another language. */
function isForeignPassage(survey: Survey, pageLanguage: string): boolean {
  return (
    pageLanguage !== 'en' && survey.text.length >= 160 && detectLanguage([survey], pageLanguage) === 'en'
  );
}
