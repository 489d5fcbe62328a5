// Splits a draft into the lines by which its genre is recognised.
import { leadOf, type Name } from '../words/page-words.ts';

/** A line that is not blank. */
export interface GenreLine {
  /** The text without marks of Markdown: "## Usage" → "Usage". */
  text: string;
  /** True for a heading in Markdown. */
  isHeading: boolean;
  /** True for the first line after a blank one. */
  isParagraph: boolean;
}

const MARKS = /^[\s#>*_|•·–—-]+|[*_|]{1,3}$/gu;
/** Begins or ends code in Markdown. */
const FENCE = /^ {0,3}(?:```|~~~)/u;
const HEADING = /^\s{0,3}#{1,6}\s/u;
/** Numbers before a clause or a heading: "1.", "3)", "二、". */
const NUMBER = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.)、．]\s*/u;
/** An emoji or the like before a heading: "📖 Usage". */
const PICTURE = /^[^\p{L}\p{N}]{1,6}\s/u;
const COLON = /\s?[:：]$/u;

/** The lines of a text, and the number of code blocks between them. */
export interface GenreText {
  lines: readonly GenreLine[];
  codeBlocks: number;
}

/** Returns the lines of a text that are neither blank nor code in Markdown. */
export function genreText(source: string): GenreText {
  const lines: GenreLine[] = [];
  let codeBlocks = 0;
  let isCode = false;
  let isParagraph = true;
  for (const line of source.split('\n')) {
    if (FENCE.test(line)) {
      isCode = !isCode;
      if (isCode) codeBlocks += 1;
    } else if (!isCode) {
      const text = line.trim().replace(MARKS, '').trim();
      if (text !== '') lines.push({ text, isHeading: HEADING.test(line), isParagraph });
      isParagraph = text === '';
    }
  }
  return { lines, codeBlocks };
}

/** Returns true if a line shows what it looks for. */
export type Sign = (line: string) => boolean;

/** Returns a sign that looks for the words at the start of a line or after its number: "3. Payer: …". */
export function leads(name: Name): Sign {
  const words = leadOf(name);
  return (line) => words.test(line) || words.test(line.replace(NUMBER, ''));
}

/** Returns a line without the number, emoji and colon of a heading. */
export function bareLine(line: string): string {
  return line.replace(NUMBER, '').replace(PICTURE, '').replace(COLON, '').trim();
}

/** Returns the words of a heading, or those before a colon: "📖 Usage" → "Usage", “食材：鸡蛋两个” → “食材”. */
export function headOf(line: string): string {
  const text = bareLine(line);
  const end = text.search(/[:：]/u);
  return (end < 0 ? text : text.slice(0, end)).trim();
}
