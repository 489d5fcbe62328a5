// Splits texts into statements, and statements into clauses.
import { cutSentences } from '../../text/segment/cut-sentences.ts';
import { isAbbreviation } from '../../text/segment/segments.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/** A span of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Whether two spans of one text share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

/** A clause without the mark and spaces that follow it. */
export interface Clause extends Span {
  /** The mark and spaces up to the next clause. */
  mark: string;
}

/**
 * Matches the ends of statements. The full stop of "approx. 2 l" or "2.5 l" is none. A semicolon is one where
 * a label follows (材质：棉；颜色：白), and so is the place before a bullet.
 */
const STOPS = new RegExp(
  [
    '(?:[。！？]{1,4}|(?:\\.{3,9}|…{2,6})(?=\\p{Script=Han}))[”」』）)]{0,3}',
    '(?<=\\p{L}{2}|[\\d%*†)\\]™®"”’])[.!?]{1,5}["”’)]{0,3}(?=\\s|$)',
    '(?<=\\p{L}) ?[!?]{1,5}[*…]{0,2}\\.{0,4}(?=\\s+[\\p{Lu}\\p{Lo}]|$)',
    '(?<=\\p{L})(?:…|\\.{3,6})(?=\\s+\\p{Lu}\\p{Ll})',
    '[;；](?=\\s{0,3}[^，,：:。；;]{1,10}[：:])',
    '(?<=\\s)(?=(?![™®©°℃℉№○◯])[•\\p{So}]\\uFE0F?\\s{0,2}[\\p{Lu}\\p{Lo}\\d【「(（])',
  ].join('|'),
  'gu',
);

/** Splits a text into statements: sentences, lines and list items, with their final marks. */
export function statementsIn(text: string): Span[] {
  return joined(text).flatMap(({ start, end }) => {
    const cuts: Span[] = [];
    let from = start;
    for (const { 0: mark, index } of allMatches(text.slice(start, end), STOPS)) {
      const stop = start + index + mark.length;
      const isNumber = stop - from < LONGEST_NUMBER && /^\s*\d+\.$/.test(text.slice(from, stop));
      if (isNumber || isAbbreviation(wordBefore(text, start + index))) continue;
      if (stop > from) cuts.push({ start: from, end: from + text.slice(from, stop).trimEnd().length });
      from = Math.max(from, stop);
      while (from < end && /\s/.test(text[from] as string)) from += 1;
    }
    if (from < end) cuts.push({ start: from, end });
    return cuts;
  });
}

/** 服用○○後: circles in a row stand for a hidden name. */
const HIDDEN_NAME = /^\s?[○◯]{2,8}$/;

function joined(text: string): Span[] {
  const cuts: Span[] = [];
  for (const [start, end] of cutSentences(text)) {
    const last = cuts.at(-1);
    if (last !== undefined && HIDDEN_NAME.test(text.slice(last.end, start))) last.end = end;
    else cuts.push({ start, end });
  }
  return cuts;
}

/** Maximum number of characters of an item's number, such as "1.". */
const LONGEST_NUMBER = 5;
const LONGEST_ABBREVIATION = 8;

function wordBefore(text: string, end: number): string {
  let start = end;
  while (end - start < LONGEST_ABBREVIATION && /\p{L}/u.test(text[start - 1] ?? ' ')) start -= 1;
  return text.slice(start, end).toLowerCase();
}

/** Returns the offset where the final marks and spaces of a text begin. */
export function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s。.！!；;…～~，,、]/u.test(text[end - 1] as string)) end -= 1;
  return end;
}

/** Matches the marks between clauses: commas, and a space between Han characters, but not in "1,200 W". */
const BORDER =
  /\s?(?:[，；;]|,(?!\d{3}(?!\d)))\s{0,3}|(?<=[\p{Script=Han}\p{Nd}])\s{1,4}(?=\p{Script=Han})/gu;

/** Splits a statement into clauses. A bullet or label at its start (功效：) is in none of them. */
export function clausesIn(text: string, { start, end }: Span): Clause[] {
  const said = text.slice(start, end);
  const label = /^[\s•*-]*(?:[^，,：:]{1,10}[：:]\s*)?(?=\S)/u.exec(said)?.[0].length ?? 0;
  const close = endOfWords(said);
  const clauses: Clause[] = [];
  let from = label;
  for (const { 0: mark, index } of allMatches(said, BORDER)) {
    if (index <= from || index >= close) continue;
    clauses.push({ start: start + from, end: start + index, mark });
    from = index + mark.length;
  }
  if (from < close) clauses.push({ start: start + from, end: start + close, mark: '' });
  return clauses;
}
