// Tells a letter: whom it addresses, its prose, and how it takes leave.
import { leadOf, wordsOf } from '../words/page-words.ts';
import type { GenreLine } from './genre-lines.ts';

const OPENS = leadOf('genre/letter-open');
const CLOSES = leadOf('genre/letter-close');
const OFFER = wordsOf('genre/letter-offer');
const BUYER = wordsOf('genre/letter-buyer');
const WRITER = wordsOf('genre/letter-writer');
const READER = wordsOf('genre/letter-reader');

/** Addresses, a date, the subject: what may stand over the greeting. */
const MOST_ABOVE = 12;
/** Names, a department, a date: what may stand under the leave, with its length. */
const MOST_BELOW = 6;
const LONGEST_BELOW = 60;

/**
 * Returns true for a letter that brings nothing but its own sentences. A line that is none, such as a title or an
 * entry of a list, or a paragraph in which nobody speaks of himself, may belong to a draft that it brings.
 */
export function isLetter(lines: readonly GenreLine[]): boolean {
  const open = lines.findIndex(({ text }) => OPENS.test(text));
  if (open < 0 || open > MOST_ABOVE) return false;
  const close = lines.findIndex(({ text }, index) => index > open + 1 && CLOSES.test(text));
  if (close < 0 || lines.length - close - 1 > MOST_BELOW) return false;
  if (lines.slice(close + 1).some(({ text }) => text.length > LONGEST_BELOW)) return false;
  const body = paragraphsOf(lines.slice(open + 1, close));
  const whole = body.join('\n');
  if (!body.every(isProse) || !isPersonal(whole)) return false;
  return WRITER.test(whole) && READER.test(whole) && !OFFER.test(whole);
}

/** Returns true for the letter of a customer, such as a complaint. */
export function isBuyersLetter(lines: readonly GenreLine[]): boolean {
  return isLetter(lines) && lines.some(({ text }) => BUYER.test(text));
}

/** Joins the lines up to the next blank one. */
function paragraphsOf(lines: readonly GenreLine[]): string[] {
  const paragraphs: string[] = [];
  for (const { text, isParagraph } of lines)
    if (isParagraph || paragraphs.length === 0) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] += `\n${text}`;
  return paragraphs;
}

const SENTENCE_END = /[.!?。！？…)）"”’」]$/u;
/** Ends a line that no editor wrapped, and no sentence: an entry of a list. */
const SHORT_LINE = /(?:^|\n)[^\n]{0,40}[^\n.!?。！？…)）"”’」]\n/u;

const isProse = (paragraph: string) => SENTENCE_END.test(paragraph) && !SHORT_LINE.test(paragraph);

/** Of a letter's characters at least so many stand in sentences of its writer or to its reader. */
const PERSONAL_PART = 0.7;
const SENTENCE = /[^.!?。！？]+[.!?。！？]*/gu;

function isPersonal(text: string): boolean {
  const sentences = text.match(SENTENCE) ?? [];
  const personal = sentences.filter((one) => WRITER.test(one) || READER.test(one));
  return lengthOf(personal) >= PERSONAL_PART * lengthOf(sentences);
}

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);
