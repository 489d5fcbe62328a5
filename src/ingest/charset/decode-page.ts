// Decodes the bytes of a page to text.
import { isUtf8 } from 'node:buffer';
import { byteDecoder } from './byte-decoder.ts';
import { canonicalCharset } from './charset-label.ts';
import { readDeclared } from './declared-charset.ts';
import { decodeMixed, isDamagedUtf8, isSurelyUtf8 } from './decode-mixed.ts';
import { foreignWords } from './foreign-words.ts';
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
  const mark = markOf(bytes);
  if (mark?.startsWith('utf-16')) return decoded(new TextDecoder(mark).decode(bytes), mark);
  const plain = mark === 'utf-8' ? bytes.subarray(3) : bytes;
  const whole = withoutCutCharacter(plain);
  if (!isUtf8(whole)) return decodeOther(plain, hints);
  const text = whole.toString('utf8');
  if (text.length === whole.length) {
    if (plain.includes('\x1b$')) return decoded(new TextDecoder('iso-2022-jp').decode(plain), 'iso-2022-jp');
    // A single byte above ASCII at the very end is no cut-off UTF-8 character.
    return whole === plain ? decoded(text, 'utf-8') : decodeOther(plain, hints);
  }
  const other = mark === undefined ? await doubted(whole, text, hints) : undefined;
  return other ?? decoded(text, 'utf-8');
}

/** Returns the encoding by the byte order mark, or by the zero bytes of a `<` in UTF-16. */
function markOf(bytes: Buffer): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be';
  return undefined;
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
