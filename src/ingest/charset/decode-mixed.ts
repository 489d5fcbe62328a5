// Decodes pages that mix two encodings.
import { isUtf8 } from 'node:buffer';
import type { ByteDecoder } from './byte-decoder.ts';

const CUTS = new Set([0x0a, 0x3c, 0x3e]); // Line feed, `<` and `>`: in no encoding here are these a part of a longer character.

/**
 * Decodes a page that mixes UTF-8 and another encoding, or has broken UTF-8. Each run between tags is decoded
 * in the encoding that fits.
 */
export function decodeMixed(bytes: Buffer, other: ByteDecoder, mostlyUtf8: boolean): string {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && !CUTS.has(bytes[i] ?? 0)) continue;
    const end = Math.min(i + 1, bytes.length);
    if (end > start) parts.push(decodeRun(bytes.subarray(start, end), other, mostlyUtf8));
    start = end;
  }
  return parts.join('');
}

function decodeRun(run: Buffer, other: ByteDecoder, mostlyUtf8: boolean): string {
  const isOurs = isUtf8(run) ? mostlyUtf8 || isSurelyUtf8(run) : isDamagedUtf8(run);
  return isOurs ? run.toString('utf8') : other(run);
}

/**
 * Returns true for valid UTF-8 with two three-byte characters; other encodings rarely produce these by
 * chance.
 */
export function isSurelyUtf8(run: Buffer): boolean {
  return isUtf8(run) && /[^\0-\u07ff][^]*[^\0-\u07ff]/.test(run.toString('utf8'));
}

/** Returns true for UTF-8 with a few broken characters, as when text was cut at a number of bytes. */
export function isDamagedUtf8(run: Buffer): boolean {
  let broken = 0;
  let whole = 0;
  for (const character of run.toString('utf8')) {
    if (character === '\ufffd') broken++;
    else if (character > '\u07ff') whole++;
  }
  return broken > 0 && broken * 4 <= whole;
}
