// Decodes the bytes of a page to text.
import { isUtf8 } from 'node:buffer';
import { byteDecoder } from './byte-decoder.ts';
import { canonicalCharset } from './charset-label.ts';
import { readDeclared } from './declared-charset.ts';
import { decodeMixed, isDamagedUtf8, isSurelyUtf8 } from './decode-mixed.ts';
import { foreignWords } from './foreign-words.ts';
import { utf16Of } from './utf16-of.ts';
import { guessCharset, type GuessHints } from './guess-charset.ts';

export interface DecodedPage {
  text: string;
  encoding: string;
  /** True if some bytes do not fit the encoding. */
  mixed: boolean;
}

export interface CharsetHints {
  /** Encoding in the Content-Type header. */
  charset?: string | undefined;
  language?: string | undefined;
}

/** Decodes a page. The bytes decide; declarations only count if the bytes fit several encodings. */
export async function decodePage(bytes: Buffer, hints: CharsetHints = {}): Promise<DecodedPage> {
  const wide = utf16Of(bytes);
  if (wide !== undefined) return decoded(new TextDecoder(wide).decode(bytes), wide);
  const isMarked = hasUtf8Mark(bytes);
  const plain = isMarked ? bytes.subarray(3) : bytes;
  const whole = withoutCutCharacter(plain);
  if (!isUtf8(whole)) return decodeOther(plain, hints);
  const text = whole.toString('utf8');
  if (text.length === whole.length) {
    if (plain.includes('\x1b$')) return decoded(new TextDecoder('iso-2022-jp').decode(plain), 'iso-2022-jp');
    // A single byte above ASCII at the very end is no cut-off UTF-8 character.
    return whole === plain ? decoded(text, 'utf-8') : decodeOther(plain, hints);
  }
  const other = isMarked ? undefined : await doubted(whole, text, hints);
  return other ?? decoded(text, 'utf-8');
}

function hasUtf8Mark([a, b, c]: Buffer): boolean {
  return a === 0xef && b === 0xbb && c === 0xbf;
}

/** Removes an incomplete UTF-8 character at the end of a cut-off page. */
function withoutCutCharacter(bytes: Buffer): Buffer {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc2) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? bytes.subarray(0, bytes.length - back) : bytes;
    }
  }
  return bytes;
}

const FEW = 8;

/**
 * Returns the page in its declared encoding, if its few two-byte UTF-8 sequences are valid characters there
 * too.
 */
async function doubted(bytes: Buffer, text: string, hints: CharsetHints): Promise<DecodedPage | undefined> {
  if (bytes.length - text.length > FEW || /[\u0080-\u00ff\u0800-\uffff]/.test(text)) return undefined;
  const [declared] = hintsFor(bytes, hints).declared;
  if (declared === undefined) return undefined;
  const other = (await byteDecoder(declared))(bytes);
  return other.includes('\ufffd') ? undefined : decoded(other, declared);
}

async function decodeOther(bytes: Buffer, hints: CharsetHints): Promise<DecodedPage> {
  const words = foreignWords(bytes);
  const others = words.filter((word) => !isUtf8(word) && !isDamagedUtf8(word));
  const mostlyUtf8 = others.length * 2 <= words.length;
  const charset = await guessCharset(others, hintsFor(bytes, hints));
  const decode = await byteDecoder(charset);
  if (mostlyUtf8 || words.some(isSurelyUtf8)) {
    const text = decodeMixed(bytes, decode, mostlyUtf8);
    return { text, encoding: mostlyUtf8 ? 'utf-8' : charset, mixed: true };
  }
  return decoded(decode(bytes), charset);
}

function hintsFor(bytes: Buffer, hints: CharsetHints): GuessHints {
  const page = readDeclared(bytes.toString('latin1'));
  const header = hints.charset === undefined ? undefined : canonicalCharset(hints.charset);
  // UTF-16 and ISO-2022-JP were recognised before, so declarations of them are wrong here.
  const declared = [header ?? '', ...page.charsets].filter((charset) => !/^$|^utf-|^iso-2022/.test(charset));
  return { declared, language: page.language ?? hints.language };
}

function decoded(text: string, encoding: string): DecodedPage {
  return { text, encoding, mixed: encoding !== 'utf-8' && text.includes('\ufffd') };
}
