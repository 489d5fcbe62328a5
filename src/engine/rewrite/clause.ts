import { cutSentences } from '../../text/segment/cut-sentences.ts';
import { isAbbreviation } from '../../text/segment/segments.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

/** A clause without its mark and spaces. */
export interface Clause extends Stretch {
  /** The mark and spaces between it and the next. */
  mark: string;
}

/**
 * Behind these a statement begins: not behind the full stop of "approx. 2 l" or "2.5 l". A semicolon ends one where a
 * label follows (材质：棉；颜色：白). A bullet begins one.
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

/** The statements of a text: sentences, lines and items of lists, with the marks that end them. */
export function statementsIn(text: string): Stretch[] {
  return joined(text).flatMap(({ start, end }) => {
    const cuts: Stretch[] = [];
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

/** 服用○○後: circles in a row stand for a name that is not told. */
const HIDDEN_NAME = /^\s?[○◯]{2,8}$/;

function joined(text: string): Stretch[] {
  const cuts: Stretch[] = [];
  for (const [start, end] of cutSentences(text)) {
    const last = cuts.at(-1);
    if (last !== undefined && HIDDEN_NAME.test(text.slice(last.end, start))) last.end = end;
    else cuts.push({ start, end });
  }
  return cuts;
}

/** "1." begins an item. */
const LONGEST_NUMBER = 5;
const LONGEST_ABBREVIATION = 8;

function wordBefore(text: string, end: number): string {
  let start = end;
  while (end - start < LONGEST_ABBREVIATION && /\p{L}/u.test(text[start - 1] ?? ' ')) start -= 1;
  return text.slice(start, end).toLowerCase();
}

/** Where the marks and spaces at the end of a text begin. */
export function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s。.！!；;…～~，,、]/u.test(text[end - 1] as string)) end -= 1;
  return end;
}

/** What stands between the commas of a statement: a space between Han characters is one, that within 2.5 L is not. */
const BORDER = /\s?[，,；;](?!\d{3}(?!\d))\s{0,3}|(?<=[\p{Script=Han}\p{Nd}])\s{1,4}(?=\p{Script=Han})/gu;

/** The clauses of a statement; a bullet or label at its start (功效：) belongs to none. */
export function clausesIn(text: string, { start, end }: Stretch): Clause[] {
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
