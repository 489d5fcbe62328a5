// Looks up countries by name in several languages: "Germany", "Deutschland", "german" → DE.

import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

const CODES =
  'AT AU BD BE BG BR CA CH CL CN CO CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IT JP KH KR LK LT LV MA MM MX MY NL NO NZ PE PH PK PL PT RO RS RU SE SG SI SK TH TN TR TW UA US VN ZA'.split(
    ' ',
  );
const CODE = /^[A-Z]{2}$/;
/** The space within letters that are spelled: "U. S. A." */
const SPELLED = /(?<=(?<!\p{L})\p{L})\s(?=\p{L}(?!\p{L}))/gu;
const UNSPACED = /^\s*[\p{Script=Han}\p{Script=Katakana}]/u;
const OF_CODE = /^of-[A-Z]{2}$/;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'zh', 'zh-Hant', 'ja'];
/** Codes that count as another country's, because a listing cannot settle the difference. */
const SAME: Record<string, string> = { HK: 'CN', TW: 'CN' };

/** What parts the places of an origin: "Ohio, USA", "France (63)". */
const PARTS = /[,;/()（），、·|]+/u;
/** In words: "mélange de miels UE et non UE". */
const LONGEST_NAME = 7;

interface Names {
  codes: ReadonlyMap<string, string>;
  /** A code that is a whole origin: "DE". Beside a place it may be a state's: "Elkhart, IN". */
  isoCodes: ReadonlySet<string>;
  /** Stands between two countries: "France and Spain". */
  joined: RegExp;
  /** Country codes by adjective: "german" → DE. */
  ofCodes: ReadonlyMap<string, string>;
  fold: (text: string) => string;
}

/** Every country name in the table's languages. Built when a listing first states two origins. */
const WORDS = declareWords('countries', ({ source, names, list }): Names => {
  const article = new RegExp(`^${source('article')}`, 'u');
  const fold = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('’', "'")
      .replaceAll('.', '')
      .replace(SPELLED, '')
      .trim()
      .replace(article, '');
  const codes = new Map<string, string>();
  for (const code of names) if (CODE.test(code)) for (const name of list(code)) codes.set(fold(name), code);
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of CODES) codes.set(fold(display.of(code) ?? code), code);
  }
  const ofCodes = new Map(
    names
      .filter((name) => OF_CODE.test(name))
      .flatMap((name) => list(name).map((word): [string, string] => [word, name.slice(-2)])),
  );
  return {
    codes,
    isoCodes: new Set(CODES),
    joined: anyCase(`(?<!\\p{L})${source('joined')}(?!\\p{L})|${source('joined-unspaced')}`),
    ofCodes,
    fold,
  };
});

/** Returns the ISO code of the country that a text is or begins with; undefined for unknown names. */
export function countryOf(text: string, book: WordBook): string | undefined {
  const code = codeOf(text, book);
  return code === undefined ? undefined : (SAME[code] ?? code);
}

/**
 * Returns the ISO code of the only country that an origin names: "Ohio, U.S.A." → US. Undefined for
 * several, and for unknown names.
 */
export function onlyCountryOf(text: string, book: WordBook): string | undefined {
  const { joined } = book.of(WORDS);
  const named = new Set(text.split(joined).flatMap((part) => codeOf(part, book) ?? []));
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

function codeOf(text: string, book: WordBook): string | undefined {
  const { isoCodes, fold } = book.of(WORDS);
  const whole = fold(text).toUpperCase();
  if (isoCodes.has(whole)) return whole;
  for (const part of text.split(PARTS)) {
    const code = leading(part, book);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Returns the code of the country that a text begins with. */
function leading(text: string, book: WordBook): string | undefined {
  const { codes, fold } = book.of(WORDS);
  const words = fold(text).split(/\s+/u);
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length -= 1) {
    const code = codes.get(words.slice(0, length).join(' '));
    if (code !== undefined) return code;
  }
  return UNSPACED.test(text) ? codeAt(fold(text), 'start', book) : undefined;
}

/** Returns the ISO code for an adjective such as "German" or "Italian". */
export function countryOfPeople(word: string, book: WordBook): string | undefined {
  const code = book.of(WORDS).ofCodes.get(word.toLowerCase());
  return code === undefined ? undefined : (SAME[code] ?? code);
}

/** Returns the ISO code of the country at the start or end of a text without spaces: 中国制造 → CN. */
export function countryAt(run: string, side: 'start' | 'end', book: WordBook): string | undefined {
  const code = codeAt(run, side, book);
  return code === undefined ? undefined : (SAME[code] ?? code);
}

function codeAt(run: string, side: 'start' | 'end', book: WordBook): string | undefined {
  const { codes } = book.of(WORDS);
  for (let length = Math.min(8, run.length); length > 1; length -= 1) {
    const code = codes.get(side === 'end' ? run.slice(-length) : run.slice(0, length));
    if (code !== undefined) return code;
  }
  return undefined;
}
