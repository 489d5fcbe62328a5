import { createHmac } from 'node:crypto';
import type { PersonalSpan } from '../../people/span.ts';
import { plainText } from '../../people/plain-text.ts';

/** Braille patterns, but for the empty one: a byte each, no letters or digits, and as wide as a letter. */
const FIRST_MARK = 0x2801;
const MARKS = 255;
/** A longer mark goes on with this: its length is told, but no more of its hash. */
const FILLER = '\u28ff';
const HASHED = 8;

/**
 * Marks in place of personal data, one for each character: offsets into a text hold. The first are a keyed hash, so that
 * equal data can be told, however they are spaced.
 */
export function maskOf(text: string, key: string): string {
  const bare = plainText(text)
    .toLowerCase()
    .replaceAll(/[\s().・·/-]/g, '');
  const hash = createHmac('sha256', key).update(bare).digest();
  let mask = '';
  for (let n = 0; n < Math.min(text.length, HASHED); n += 1)
    mask += String.fromCharCode(FIRST_MARK + ((hash[n] as number) % MARKS));
  return mask.padEnd(text.length, FILLER);
}

/** The text with each span masked. */
export function maskSpans(text: string, spans: readonly PersonalSpan[], key: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of spans) {
    masked += text.slice(from, start) + maskOf(text.slice(start, end), key);
    from = end;
  }
  return masked + text.slice(from);
}
