// Decides in which languages a sentence is scanned.

import { FUNCTION_WORDS } from '../../text/language/function-words.ts';
import { detectLanguage, languageOfScript, plainLanguage, scriptOf } from '../../text/language/language.ts';
import { surveyOf } from '../../text/language/text-profile.ts';

const CJK_LANGUAGES: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);
const BEYOND_LATIN = new RegExp('[^\\u0000-\\u024f\\u1e00-\\u20ff]');
const HAN_WORD = /[\u3400-\u9fff](?:.?[\u3400-\u9fff])/u;
const KANA = /[\u3041-\u30fc]/u;
const LATIN_WORD = /\b[a-z]{3,30}\b/gi;
/** Characters from which on a sentence may show a language of its own; titles and labels are shorter. */
const SHORTEST_SENTENCE = 30;
/** Characters from which on English text is a passage; shorter text is names and labels. */
const LONG_PASSAGE = 160;

/**
 * Returns the languages to scan a sentence in, its own first. `prior` is the language of its block or
 * page. A sentence with words in two scripts is scanned in both, so that a few kana or English words do
 * not hide a Chinese claim.
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

/**
 * Returns the language that a sentence's words show, where it is not its page's: English in a French text.
 * Only what is sure in that language counts, because names and slogans stand in many texts.
 */
export function otherLanguageOf(text: string, own: string | undefined): string | undefined {
  if (text.length < SHORTEST_SENTENCE || own === undefined || CJK_LANGUAGES.has(own)) return undefined;
  // Most sentences have a short word of their own language.
  if (ownWords(own).test(text) || BEYOND_LATIN.test(text)) return undefined;
  const other = plainLanguage(surveyOf(text));
  return other === own ? undefined : other;
}

/** Returns the sentence's language: the page's, unless it is written in another script. */
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

const WORDS_OF = new Map<string, RegExp>();

/** Returns a regex for the function words of a language between spaces; one that matches nothing for others. */
function ownWords(lang: string): RegExp {
  let words = WORDS_OF.get(lang);
  if (words === undefined) {
    words = new RegExp(`(?:^| )(?:${FUNCTION_WORDS[lang]?.join('|') ?? '(?!)'})(?= |$)`, 'u');
    WORDS_OF.set(lang, words);
  }
  return words;
}

/** Whether it is a passage in English, such as a seller's terms, on a page in another language. */
function isForeignPassage(text: string, prior: string): boolean {
  return prior !== 'en' && text.length >= LONG_PASSAGE && detectLanguage([surveyOf(text)], prior) === 'en';
}

/** Whether it has two Latin words of three letters or more; one may be a brand. */
function hasTwoWords(text: string): boolean {
  return (text.match(LATIN_WORD)?.length ?? 0) > 1;
}
