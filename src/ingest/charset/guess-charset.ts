import { byteDecoder } from './byte-decoder.ts';
import { COMMON_CHARACTERS, LANGUAGE_CHARSETS } from './common-characters.ts';

export interface GuessHints {
  /** Most trusted first; UTF-8 has been ruled out before. */
  declared: readonly string[];
  language?: string | undefined;
}

const DECLARED_BONUS = 0.15;
const LANGUAGE_BONUS = 0.1;
const MULTI_BYTE = Object.keys(COMMON_CHARACTERS);
/** No wrong encoding comes near this; the others need not be tried. */
const CLEAR = 0.6;
/** Western is what pages that declare nothing are, as for a browser. */
const FALLBACK = 'windows-1252';

/** The encoding in which the words look most like text somebody wrote. */
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
  return best;
}

/** One byte a character and neither of the two that are always tried: nothing but a declaration tells it. */
function isOddSingle(charset: string): boolean {
  return charset !== 'gbk' && !MULTI_BYTE.includes(charset) && charset !== FALLBACK;
}

function charsetsOf(language: string): readonly string[] {
  return LANGUAGE_CHARSETS.find(([pattern]) => pattern.test(language))?.[1] ?? [];
}

/**
 * The share of common characters, less twice that of damage. Punctuation is alike in all and not counted; one
 * ideograph inside a Latin word is an accented letter that swallowed the next.
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

/** Alphabets whose every letter is foreign: their words are runs of them. */
const DENSE = /1251|1253|1255|1256|874|koi8|8859-[5-8]$|866|cyrillic/;
const LETTER = /[\p{L}\p{M}]/u;

/**
 * The same for one byte a character: letters that stand in words as letters do. What is none when two-byte
 * characters are read one byte at a time: a capital after a small letter, a sign after a letter, accents in a row.
 */
function wordliness(text: string, charset: string): number {
  const dense = DENSE.test(charset);
  let good = 0;
  let bad = 0;
  let before = '';
  let inWord = false; // After a foreign letter.
  for (const character of text) {
    const letter = LETTER.test(character);
    if (character > '\u007f') {
      if (character === '\ufffd' || character < '\u00a0' || (inWord && !letter)) bad++;
      else if (letter) {
        if (isCapital(character) && isSmall(before)) bad++;
        else if (dense ? isLatin(before) : inWord && charset === FALLBACK) bad++;
        else if (!dense || inWord) good++; // One such letter alone is more likely a sign: `½` is `Ѕ` in Cyrillic.
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
