import { detectLanguage, languageOfScript, scriptOf } from '../text/language/language.ts';
import { surveyOf, type Survey } from '../text/language/text-profile.ts';

const CJK_LANGUAGES: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);
const BEYOND_LATIN = new RegExp('[^\\u0000-\\u024f\\u1e00-\\u20ff]');

/**
 * A block in another script than the page has its own language; a block in the page's script has the page's. `known`
 * is the text's survey where it has been made: of most blocks of a page none is needed.
 */
export function languageOf(text: string, pageLanguage: string | undefined, known?: Survey): string {
  const isCjk = pageLanguage !== undefined && CJK_LANGUAGES.has(pageLanguage);
  if (pageLanguage !== undefined && !isCjk && !(known?.isBeyondLatin ?? BEYOND_LATIN.test(text)))
    return isForeignPassage(text, pageLanguage, known) ? 'en' : pageLanguage;
  const survey = known ?? surveyOf(text);
  const told = languageOfScript(scriptOf(survey), pageLanguage);
  if (told !== undefined) return told;
  return pageLanguage === undefined || isCjk ? (detectLanguage([survey], 'en') ?? 'en') : pageLanguage;
}

/** A seller's own terms in English on a marketplace that speaks another language. */
function isForeignPassage(text: string, pageLanguage: string, known: Survey | undefined): boolean {
  return (
    pageLanguage !== 'en' &&
    text.length >= 160 &&
    detectLanguage([known ?? surveyOf(text)], pageLanguage) === 'en'
  );
}
