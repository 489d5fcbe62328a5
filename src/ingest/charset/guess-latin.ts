// Decides between single-byte encodings of Latin script, by the letters they give.
import { byteDecoder } from './byte-decoder.ts';
import { LATIN_ALPHABETS, WESTERN } from './latin-alphabets.ts';

/** Lowest share of letters of one language. */
const FITS = 0.95;
/** How much higher the share must be than in the fallback. */
const CLEARLY = 0.15;
/** Fewest letters that differ from the fallback and have a letter behind them, and fewest different ones. */
const MANY = 3;
const VARIED = 2;

/**
 * Returns the encoding in which the sample is text of one language; undefined if that is the fallback. "¯ó³ty" is
 * "Żółty" in windows-1250. A sign at the end of a word proves nothing: "m³".
 */
export async function guessLatin(sample: Buffer, fallback: string): Promise<string | undefined> {
  const western = decodeIn(await byteDecoder(fallback), sample);
  const others = await Promise.all(
    LATIN_ALPHABETS.map(async ([charset, alphabets]) => ({
      charset,
      alphabets,
      text: decodeIn(await byteDecoder(charset), sample),
    })),
  );
  const texts = [western, ...others.map(({ text }) => text)];
  const places = [...western.keys()].filter(
    (at) => (western[at] as string) > '\u007f' && texts.some((text) => LETTER.test(text[at] ?? '')),
  );
  let best: string | undefined;
  let least = shareOf(western, WESTERN, places) + CLEARLY;
  for (const { charset, alphabets, text } of others) {
    const share = shareOf(text, alphabets, places);
    if (share < FITS || share < least || !differs(text, western, places)) continue;
    best = charset;
    least = share + Number.EPSILON;
  }
  return best;
}

const LETTER = /\p{L}/u;

/** Returns the characters, one for each byte: in lower case, but not the `İ` that becomes two. */
function decodeIn(decode: (bytes: Uint8Array) => string, sample: Buffer): string[] {
  return [...decode(sample)].map((character) => {
    const small = character.toLowerCase();
    return small.length === 1 ? small : character;
  });
}

/** Returns the highest share that the letters of one alphabet have at these places. */
function shareOf(text: readonly string[], alphabets: readonly string[], places: readonly number[]): number {
  if (places.length === 0) return 0;
  const fitting = (alphabet: string) => places.filter((at) => alphabet.includes(text[at] as string)).length;
  return Math.max(...alphabets.map(fitting)) / places.length;
}

function differs(text: readonly string[], western: readonly string[], places: readonly number[]): boolean {
  const other = places.filter((at) => text[at] !== western[at] && LETTER.test(text[at + 1] ?? ''));
  return other.length >= MANY && new Set(other.map((at) => text[at])).size >= VARIED;
}
