import { isAlpha, skipBlanks } from '../text/characters.ts';

/** A multiplier after a number, and the offset where it ends: 1e4 for 万. */
export interface Magnitude {
  factor: number;
  end: number;
}

const GLUED = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['千', 1e3],
  ['만', 1e4],
  ['억', 1e8],
]);
const LETTERS = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
]);
const WORDS = new Map([
  ['mio', 1e6],
  ['mln', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['millionen', 1e6],
  ['millones', 1e6],
  ['milioni', 1e6],
  ['milhões', 1e6],
  ['mrd', 1e9],
  ['billion', 1e9],
  ['thousand', 1e3],
  ['tausend', 1e3],
  ['mille', 1e3],
  ['mila', 1e3],
  ['tsd', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['тыс', 1e3],
  ['млн', 1e6],
]);
const INITIALS = new Set([...'mMtTbBlLcCтТмМ'].map((char) => char.charCodeAt(0)));
const WORD = /\p{L}{3,9}\.?/uy;

/** Returns the multiplier after the number that ends at `at`: 万, k, M, Mio., million …; else null. */
export function readMagnitude(text: string, at: number): Magnitude | null {
  const char = text.charAt(at);
  const glued = char > '~' ? GLUED.get(char) : undefined;
  if (glued !== undefined) return { factor: glued, end: at + 1 };
  const letter = LETTERS.get(char);
  if (letter !== undefined && !isAlpha(text.charCodeAt(at + 1)) && !/\d/.test(text.charAt(at + 1))) {
    return { factor: letter, end: at + 1 };
  }
  const wordStart = skipBlanks(text, at);
  if (!INITIALS.has(text.charCodeAt(wordStart))) return null;
  WORD.lastIndex = wordStart;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return null;
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  const factor = WORDS.get(bare.toLowerCase());
  if (factor === undefined || isAlpha(text.charCodeAt(wordStart + word.length))) return null;
  // The full stop belongs to an abbreviation ("Mio."), not to a whole word.
  const end = wordStart + (bare.length <= 3 ? word.length : bare.length);
  return { factor, end };
}
