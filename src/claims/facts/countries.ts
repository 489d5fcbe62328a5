// Looks up countries by name in several languages: "Germany", "Deutschland", "german" → DE.

import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';

const CODES =
  'AT AU BD BE BG BR CA CH CL CN CO CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IT JP KH KR LK LT LV MA MM MX MY NL NO NZ PE PH PK PL PT RO RS RU SE SG SI SK TH TN TR TW UA US VN ZA'.split(
    ' ',
  );
const CODE = /^[A-Z]{2}$/;
const OF_CODE = /^of-[A-Z]{2}$/;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'zh', 'ja'];
/** Codes that count as another country's, because a listing cannot settle the difference. */
const SAME: Record<string, string> = { HK: 'CN', TW: 'CN' };

interface Names {
  codes: ReadonlyMap<string, string>;
  /** Country codes by adjective: "german" → DE. */
  ofCodes: ReadonlyMap<string, string>;
  fold: (text: string) => string;
}

/** Every country name in the table's languages. Built when a listing first states two origins. */
const WORDS = declareWords('countries', ({ source, names, list }): Names => {
  const edges = new RegExp(`^${source('article')}|(?<![.\\s])[.\\s]+$`, 'gu');
  const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(edges, '').trim();
  const codes = new Map<string, string>();
  for (const code of names) if (CODE.test(code)) for (const name of list(code)) codes.set(name, code);
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of CODES) codes.set(fold(display.of(code) ?? code), code);
  }
  for (const code of CODES) codes.set(code.toLowerCase(), code);
  const ofCodes = new Map(
    names
      .filter((name) => OF_CODE.test(name))
      .flatMap((name) => list(name).map((word): [string, string] => [word, name.slice(-2)])),
  );
  return { codes, ofCodes, fold };
});

/** Returns the ISO code of the country that a text is or begins with; undefined for unknown names. */
export function countryOf(text: string, book: WordBook): string | undefined {
  const { codes, fold } = book.of(WORDS);
  const words = fold(text).split(/[\s,;/(（]+/u);
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    const code = codes.get(fold(words.slice(0, length).join(' ')));
    if (code !== undefined) return SAME[code] ?? code;
  }
  return undefined;
}

/** Returns the ISO code for an adjective such as "German" or "Italian". */
export function countryOfPeople(word: string, book: WordBook): string | undefined {
  const code = book.of(WORDS).ofCodes.get(word.toLowerCase());
  return code === undefined ? undefined : (SAME[code] ?? code);
}

/** Returns the ISO code of the country at the start or end of a text without spaces: 中国制造 → CN. */
export function countryAt(run: string, side: 'start' | 'end', book: WordBook): string | undefined {
  const { codes } = book.of(WORDS);
  for (let length = Math.min(8, run.length); length > 1; length -= 1) {
    const code = codes.get(side === 'end' ? run.slice(-length) : run.slice(0, length));
    if (code !== undefined) return SAME[code] ?? code;
  }
  return undefined;
}
