import { detectLanguage, languageOfScript, scriptOf } from '../../text/language/language.ts';
import { surveyOf } from '../../text/language/text-profile.ts';

const CJK_LANGUAGES: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);
const BEYOND_LATIN = new RegExp('[^\\u0000-\\u024f\\u1e00-\\u20ff]');
const HAN_WORD = /[\u3400-\u9fff](?:.?[\u3400-\u9fff])/u;
const KANA = /[\u3041-\u30fc]/u;
const LATIN_WORD = /\b[a-z]{3,30}\b/gi;
/** Shorter passages in English are names and labels. */
const LONG_PASSAGE = 160;

/**
 * The languages a sentence is read in, its own first. `prior` is the language of its block or page. A sentence with
 * words in two scripts is read in both: two kana or some English beside a Chinese claim do not hide it.
 */
export function languagesOf(text: string, prior: string | undefined): readonly string[] {
  const own = languageOf(text, prior);
  if (own === 'zh') return hasTwoWords(text) ? ['zh', 'en'] : ['zh'];
  if (!HAN_WORD.test(text)) return [own];
  if (own === 'ja') {
    // One kana does not make a sentence Japanese.
    const isChinesePage = prior === 'zh' || !KANA.test(text) || scriptOf(surveyOf(text)) === 'han';
    return isChinesePage ? ['ja', 'zh'] : ['ja'];
  }
  return own === 'ko' ? ['ko'] : [own, 'zh'];
}

/** A sentence in another script than the page has its own language; one in the page's script has the page's. */
export function languageOf(text: string, prior: string | undefined): string {
  const isCjk = prior !== undefined && CJK_LANGUAGES.has(prior);
  if (prior !== undefined && !isCjk && !BEYOND_LATIN.test(text))
    return isForeignPassage(text, prior) ? 'en' : prior;
  if (prior === 'zh' && HAN_WORD.test(text) && !KANA.test(text)) return 'zh';
  const survey = surveyOf(text);
  const told = languageOfScript(scriptOf(survey), prior);
  if (told !== undefined) return told;
  return prior === undefined || isCjk ? (detectLanguage([survey], 'en') ?? 'en') : prior;
}

/** A seller's own terms in English on a marketplace that speaks another language. */
function isForeignPassage(text: string, prior: string): boolean {
  return prior !== 'en' && text.length >= LONG_PASSAGE && detectLanguage([surveyOf(text)], prior) === 'en';
}

/** Two words of three letters or more: one may be a brand. */
function hasTwoWords(text: string): boolean {
  return (text.match(LATIN_WORD)?.length ?? 0) > 1;
}
