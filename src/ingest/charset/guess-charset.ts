// Guesses the encoding of bytes that are not UTF-8.
import { byteDecoder } from './byte-decoder.ts';
import { guessLatin } from './guess-latin.ts';
import { COMMON_CHARACTERS, LANGUAGE_CHARSETS } from './common-characters.ts';

export interface GuessHints {
  /** Declared encodings, the most trusted first; UTF-8 is excluded before. */
  declared: readonly string[];
  language?: string | undefined;
}

const DECLARED_BONUS = 0.15;
const LANGUAGE_BONUS = 0.1;
const MULTI_BYTE = Object.keys(COMMON_CHARACTERS);
/** No wrong encoding reaches this score, so the others are not tried. */
const CLEAR = 0.6;
/** Encoding of pages that declare none, as in browsers. */
const FALLBACK = 'windows-1252';

/** Returns the encoding in which the sample looks most like natural text. */
export async function guessCharset(words: readonly Buffer[], hints: GuessHints): Promise<string> {
  const sample = Buffer.concat(words.flatMap((word) => [word, Buffer.from(' ')]));
  const spoken = hints.language === undefined ? [] : charsetsOf(hints.language);
  const singles = hints.declared.some(isOddSingle) ? [] : [FALLBACK, 'windows-1251'];
  let best = hints.declared[0] ?? FALLBACK;
  let bestScore = 0;
  for (const charset of new Set([...hints.declared, ...spoken, ...MULTI_BYTE, ...singles])) {
    const decode = await byteDecoder(charset);
    const common = COMMON_CHARACTERS[charset === 'gbk' ? 'gb18030' : charset];
    const text = decode(sample);
    const score =
      (common ? commonness(text, common) : wordliness(text, charset)) +
      (hints.declared.includes(charset) ? DECLARED_BONUS : 0) +
      (spoken.includes(charset) ? LANGUAGE_BONUS : 0);
    if (score > bestScore) {
      best = charset;
      bestScore = score;
    }
    if (bestScore >= CLEAR) break;
  }
  if (best !== FALLBACK || hints.declared.length > 0) return best;
  return (await guessLatin(sample, FALLBACK)) ?? best;
}

/** Returns true for a single-byte encoding that is only tried if declared. */
function isOddSingle(charset: string): boolean {
  return charset !== 'gbk' && !MULTI_BYTE.includes(charset) && charset !== FALLBACK;
}

function charsetsOf(language: string): readonly string[] {
  return LANGUAGE_CHARSETS.find(([pattern]) => pattern.test(language))?.[1] ?? [];
}

/**
 * Returns the share of common characters minus twice the share of errors. Punctuation is not counted. One
 * ideograph inside a Latin word is an error: an accented letter and the next one.
 */
function commonness(text: string, common: ReadonlySet<string>): number {
  const kana = common.has('円');
  let all = 0;
  let good = 0;
  let bad = 0;
  let before = '';
  let at = 0;
  for (const character of text) {
    at += character.length;
    const code = character.codePointAt(0) ?? 0;
    const counted =
      code >= 0x80 && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xff00 && code <= 0xff5e);
    if (counted) {
      all++;
      if (code === 0xfffd || code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff)) bad++;
      else if (isLatin(before) && isLatin(text.charAt(at))) bad++;
      else if (common.has(character) || (kana && code >= 0x3041 && code <= 0x30fe)) good++;
    }
    before = character;
  }
  return all === 0 ? 0 : (good - 2 * bad) / all;
}

/** Encodings of scripts in which all letters of a word are non-ASCII, such as Cyrillic. */
const DENSE = /1251|1253|1255|1256|874|koi8|8859-[5-8]$|866|cyrillic/;
const LETTER = /[\p{L}\p{M}]/u;

/**
 * The same score for single-byte encodings, from letters in words. Errors are what two-byte characters look
 * like there: a capital after a small letter, a sign after a letter, or several accents in a row.
 */
function wordliness(text: string, charset: string): number {
  const dense = DENSE.test(charset);
  let good = 0;
  let bad = 0;
  let before = '';
  let inWord = false; // True after a non-ASCII letter.
  for (const character of text) {
    const letter = LETTER.test(character);
    if (character > '\u007f') {
      if (character === '\ufffd' || character < '\u00a0' || (inWord && !letter)) bad++;
      else if (letter) {
        if (isCapital(character) && isSmall(before)) bad++;
        else if (dense ? isLatin(before) : inWord && charset === FALLBACK) bad++;
        else if (!dense || inWord) good++; // A single such letter is more likely a sign: `½` is `Ѕ` in Cyrillic.
      }
    }
    inWord = letter && character > '\u007f';
    before = character;
  }
  return good + bad === 0 ? 0 : (good - 2 * bad) / (good + bad);
}

function isLatin(character: string): boolean {
  return /[a-z]/i.test(character);
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

function isSmall(character: string): boolean {
  return character !== character.toUpperCase();
}
