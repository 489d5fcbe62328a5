// Recognises UTF-16, with or without a byte order mark.
import { isUtf8 } from 'node:buffer';

export type Utf16 = 'utf-16le' | 'utf-16be';

/** Bytes that are looked at: a heading line is enough. */
const SAMPLE = 2048;

/** What no text holds: control characters, private and unassigned ones, halves of a pair. */
const NO_TEXT = /[^\P{C}\t\r\n\f\p{Cf}]|\ufffd/u;

/** Returns the byte order of a UTF-16 text; undefined for other bytes. */
export function utf16Of(bytes: Buffer): Utf16 | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // A page is told by its first tag alone, as the rest of it may be damaged.
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be';
  return unmarked(bytes.subarray(0, SAMPLE));
}

/**
 * Most zero bytes, those of commas, digits and line breaks, stand on one side (一 has one on the other), and the rest
 * reads as text.
 */
function unmarked(sample: Buffer): Utf16 | undefined {
  const sides: [number, number] = [0, 0];
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) sides[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = sides;
  if (even === odd) return undefined;
  // Latin letters in UTF-16 are UTF-8 too, but every second byte is zero.
  if ((even + odd) * 8 < sample.length && isUtf8(sample)) return undefined;
  const order = odd > even ? 'utf-16le' : 'utf-16be';
  return NO_TEXT.test(new TextDecoder(order).decode(sample, { stream: true })) ? undefined : order;
}
