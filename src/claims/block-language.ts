import { detectLanguage, languageOfScript, scriptOf } from '../text/language.ts';

const CJK_LANGUAGES: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);
const BEYOND_LATIN = new RegExp('[^\\u0000-\\u024f\\u1e00-\\u20ff]');

/** A block in another script than the page has its own language; a block in the page's script has the page's. */
export function languageOf(text: string, pageLanguage: string | undefined): string {
  if (pageLanguage !== undefined && !CJK_LANGUAGES.has(pageLanguage) && !BEYOND_LATIN.test(text))
    return isForeignPassage(text, pageLanguage) ? 'en' : pageLanguage;
  const told = languageOfScript(scriptOf(text), pageLanguage);
  if (told !== undefined) return told;
  if (pageLanguage === undefined || CJK_LANGUAGES.has(pageLanguage)) {
    return detectLanguage(text, 'en') ?? 'en';
  }
  return pageLanguage;
}

/** A seller's own terms in English on a marketplace that speaks another language. */
function isForeignPassage(text: string, pageLanguage: string): boolean {
  return pageLanguage !== 'en' && text.length >= 160 && detectLanguage(text, pageLanguage) === 'en';
}
