import { CJK, WORD, charClass, isDigit } from './char-class.ts';
import { countFunctionWords } from './count-function-words.ts';

/** By code unit: 1 for a Latin letter. */
const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) =>
  Number(charClass(code) === WORD && !isDigit(code)),
);

export type Script = 'han' | 'kana' | 'hangul' | 'latin' | 'other';

/** The script most letters of the text are in; any kana makes it Japanese, any Hangul Korean. */
export function scriptOf(...texts: readonly string[]): Script {
  let han = 0;
  let kana = 0;
  let hangul = 0;
  let latin = 0;
  let other = 0;
  for (const text of texts)
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code < LATIN.length) latin += LATIN[code] as number;
      else if (code >= 0x4e00 && code <= 0x9fff) han += 1;
      else if (charClass(code) === CJK) {
        if (code >= 0x3041 && code <= 0x30fc) kana += 1;
        else if (code >= 0xac00) hangul += 1;
        else han += 1;
      } else if (charClass(code) === WORD) other += 1;
    }
  if (kana >= 2 && kana * 12 >= han) return 'kana';
  if (hangul > han) return 'hangul';
  // A Chinese word says as much as five Latin letters.
  if (han * 4 >= latin + other && han > 0) return 'han';
  if (latin === 0 && other === 0) return han > 0 ? 'han' : 'other';
  return latin >= other ? 'latin' : 'other';
}

/** The language a script alone tells of; Han is Chinese but where the page is Japanese. */
export function languageOfScript(script: Script, page: string | undefined): 'zh' | 'ja' | 'ko' | undefined {
  if (script === 'kana') return 'ja';
  if (script === 'hangul') return 'ko';
  if (script === 'han') return page === 'ja' ? 'ja' : 'zh';
  return undefined;
}

/**
 * The language of a text, or of several together, as a BCP 47 primary subtag. Scripts decide first; among the Latin-script languages the
 * declared one holds unless the function words speak plainly for another. `undefined` where none of these tells:
 * `guessLanguage` in `language-guess.ts` (slow to load) is for those.
 */
export function detectLanguage(text: string | readonly string[], declared?: string): string | undefined {
  const texts = typeof text === 'string' ? [text] : text;
  const hint = primarySubtag(declared);
  const script = scriptOf(...texts);
  const told = languageOfScript(script, hint);
  if (told !== undefined || script !== 'latin') return told ?? hint;
  const counted = byFunctionWords(texts);
  if (counted !== undefined) return counted;
  return hint !== undefined && !['zh', 'ja', 'ko'].includes(hint) ? hint : undefined;
}

export function primarySubtag(tag: string | undefined): string | undefined {
  const subtag = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return subtag !== undefined && /^[a-z]{2,3}$/.test(subtag) ? subtag : undefined;
}

/** More than this says nothing new. */
const MAX_WORDS = 400;

function byFunctionWords(texts: readonly string[]): string | undefined {
  const { words, language, best, second } = countFunctionWords(texts, MAX_WORDS);
  if (best < 3 || best < words * 0.06) return undefined;
  return best >= second * 1.5 ? language : undefined;
}
