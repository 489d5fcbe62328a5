// Joins the lines of a sentence that an editor or a mail wrapped.
import { brokenInHan } from './broken-in-han.ts';
import { columnsOf } from './columns-of.ts';

/** The end of a line in the middle of a sentence. */
const OPEN_END = /[\p{L}\p{N},，、]$/u;
/** A line that goes on with the sentence before it, and names no label: "psoriasis and prevents". */
const GOES_ON = /^\p{Ll}(?![^.!?]{0,40}:)/u;
const SENTENCE_END = /[.!?](?:\s|$)|[。！？]/u;
const LAST_END = /[.!?。！？]["”»」』)）]?$/u;
const STARTS_SENTENCE = /^["“„«¿¡]?\p{Lu}/u;
/** The start of an item or label, which no sentence before it goes on with. */
const ITEM = /^(?:[^\p{L}\p{N}"“„«(（]|\d{1,2}[.)、])|^[^.!?。！？]{0,40}[:：]/u;
const LINE_BREAK = /\r?\n/gu;
/** Columns of an editor's lines; an East Asian character takes two. */
const COLUMNS = { least: 56, most: 100 };
/** A line is full if it has this share of the longest one's columns. */
const FULL = 0.8;

/**
 * Replaces each line break inside a sentence by spaces, so that places stay: "This soap cures⏎eczema." Joined
 * are lines of running text, of which the first begins with a capital, each other one with a small letter,
 * and the last ends a sentence; the full lines of a paragraph; and lines of Chinese that have one width. Lists have no such end, so "organic
 * cotton⏎machine washable" stays.
 */
export function joinWrappedLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split(LINE_BREAK).map((line) => line.trim());
  const joins = goingOn(lines);
  for (const paragraph of paragraphsOf(lines)) {
    if (isFilled(paragraph.map((n) => lines[n] ?? '')))
      for (const n of paragraph.slice(0, -1)) joins[n] ||= OPEN_END.test(lines[n] ?? '');
    for (const n of brokenInHan(paragraph, lines)) joins[n] = true;
  }
  if (!joins.includes(true)) return text;
  let at = -1;
  return text.replace(LINE_BREAK, (found) => {
    at += 1;
    return joins[at] === true ? ' '.repeat(found.length) : found;
  });
}

/** Returns for each line but the last whether the next one visibly goes on with its sentence. */
function goingOn(lines: readonly string[]): boolean[] {
  const joins = lines.slice(1).map((next, n) => OPEN_END.test(lines[n] ?? '') && GOES_ON.test(next));
  let isClosed = false;
  for (let n = joins.length - 1; n >= 0; n -= 1) {
    isClosed = SENTENCE_END.test(lines[n + 1] ?? '') || (joins[n + 1] === true && isClosed);
    joins[n] &&= isClosed;
  }
  let isRunning = false;
  return joins.map((isJoined, n) => {
    isRunning = isJoined && (isRunning || STARTS_SENTENCE.test(lastSentenceOf(lines[n] ?? '')));
    return isRunning;
  });
}

/** Returns the words of a line behind its last full stop: "It also treats" of "days. It also treats". */
function lastSentenceOf(line: string): string {
  return line.split(/[.!?]\s+/u).at(-1) ?? '';
}

/** Returns the numbers of lines that no empty line separates. */
function paragraphsOf(lines: readonly string[]): number[][] {
  const found: number[][] = [[]];
  for (const [n, line] of lines.entries())
    if (line === '') found.push([]);
    else found.at(-1)?.push(n);
  return found.filter(({ length }) => length > 1);
}

/** A paragraph of two lines may be two statements. */
const FEWEST_LINES = 3;

/** Whether an editor broke a paragraph: all lines but the last are full, and the last ends a sentence. */
function isFilled(lines: readonly string[]): boolean {
  const widths = lines.slice(0, -1).map(columnsOf);
  const most = Math.max(...widths);
  return (
    lines.length >= FEWEST_LINES &&
    most >= COLUMNS.least &&
    most <= COLUMNS.most &&
    widths.every((width) => width >= most * FULL) &&
    LAST_END.test(lines.at(-1) ?? '') &&
    !lines.slice(1).some((line) => ITEM.test(line))
  );
}
