// Tells a letter: whom it addresses, its prose, and how it takes leave.
import { leadOf, wordsOf } from '../words/page-words.ts';
import type { GenreLine } from './genre-lines.ts';

const OPENS = leadOf('genre/letter-open');
const CLOSES = leadOf('genre/letter-close');
const WRITER = wordsOf('genre/letter-writer');
const READER = wordsOf('genre/letter-reader');

/** Addresses, a date, the subject: what may stand over the greeting. */
const MOST_ABOVE = 12;
/** Names, a department, a date: what may stand under the leave, with its length. */
const MOST_BELOW = 6;
const LONGEST_BELOW = 60;
const SENTENCE_END = /[.!?。！？…)）"”’」]$/u;
/** A draft may follow: "please check this text:". */
const LEADS_ON = /[:：]$/u;

/**
 * Returns true for a letter without anything but sentences. Where a line is none, such as a title or an entry of a
 * list, the letter may bring a draft.
 */
export function isLetter(lines: readonly GenreLine[]): boolean {
  const open = lines.findIndex(({ text }) => OPENS.test(text));
  if (open < 0 || open > MOST_ABOVE) return false;
  const close = lines.findIndex(({ text }, index) => index > open + 1 && CLOSES.test(text));
  if (close < 0 || lines.length - close - 1 > MOST_BELOW) return false;
  if (lines.slice(close + 1).some(({ text }) => text.length > LONGEST_BELOW)) return false;
  const body = lines.slice(open + 1, close).map(({ text }) => text);
  if (body.some((text) => LEADS_ON.test(text)) || !isProse(body)) return false;
  const whole = lines
    .slice(open, close)
    .map(({ text }) => text)
    .join('\n');
  return WRITER.test(whole) && READER.test(whole);
}

/** True where each line ends a sentence, or is long enough to be one that an editor wrapped. */
function isProse(body: readonly string[]): boolean {
  return body.every((text, index) => SENTENCE_END.test(text) || (index < body.length - 1 && isWrapped(text)));
}

const WRAPPED_FROM = 45;
const isWrapped = (text: string) => text.length >= WRAPPED_FROM;
