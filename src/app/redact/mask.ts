// Replaces personal data by marks of the same length.
import { createHmac } from 'node:crypto';
import type { PersonalSpan } from '../../people/span.ts';
import { plainText } from '../../people/plain-text.ts';

/** First of the marks, Braille patterns: they are no letters or digits, and as wide as a letter. */
const FIRST_MARK = 0x2801;
const MARKS = 255;
/** Fills the rest of a long mark. It shows the length, but no more of the hash. */
const FILLER = '\u28ff';
const HASHED = 8;

/**
 * Returns marks for personal data, one per UTF-16 unit, so offsets stay valid. The first eight are a keyed
 * hash: equal data get equal marks, whatever their spaces.
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

/** Returns the text with each span replaced by marks. */
export function maskSpans(text: string, spans: readonly PersonalSpan[], key: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of spans) {
    masked += text.slice(from, start) + maskOf(text.slice(start, end), key);
    from = end;
  }
  return masked + text.slice(from);
}
