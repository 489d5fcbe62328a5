// Recognises a letter by its salutation, its prose and its closing.
import { leadOf, wordsOf } from '../words/page-words.ts';
import type { GenreLine } from './genre-lines.ts';

const OPENS = leadOf('genre/letter-open');
const CLOSES = leadOf('genre/letter-close');
const OFFER = wordsOf('genre/letter-offer');
const BUYER = wordsOf('genre/letter-buyer');
const WRITER = wordsOf('genre/letter-writer');
const READER = wordsOf('genre/letter-reader');

/** Lines that may precede the salutation: addresses, a date, the subject. */
const MOST_ABOVE = 12;
/** Lines that may follow the closing, and their length: names, a department, a date. */
const MOST_BELOW = 6;
const LONGEST_BELOW = 60;

/**
 * Returns true for a letter that contains only its own sentences. A title, an entry of a list or a paragraph without
 * "I" or "you" may belong to a draft that the letter encloses; then it is none.
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

/** Returns true for a customer's letter, such as a complaint. */
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
/** A short line that does not end a sentence, so it is an entry of a list. */
const SHORT_LINE = /(?:^|\n)[^\n]{0,40}[^\n.!?。！？…)）"”’」]\n/u;

const isProse = (paragraph: string) => SENTENCE_END.test(paragraph) && !SHORT_LINE.test(paragraph);

/** Least share of a letter's characters in sentences about its writer or to its reader. */
const PERSONAL_PART = 0.7;
const SENTENCE = /[^.!?。！？]+[.!?。！？]*/gu;

function isPersonal(text: string): boolean {
  const sentences = text.match(SENTENCE) ?? [];
  const personal = sentences.filter((one) => WRITER.test(one) || READER.test(one));
  return lengthOf(personal) >= PERSONAL_PART * lengthOf(sentences);
}

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);
