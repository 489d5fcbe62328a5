// Places of findings in the draft.
import type { Finding } from '../../model/report/finding.ts';
import type { Edit } from '../../model/report/suggestion.ts';
import { replaceSpan } from '../../text/segment/list-items.ts';

export interface Marked {
  start: number;
  end: number;
  outcome: Finding['outcome'];
  /** Index of the finding in the report. */
  index: number;
}

/** Returns the spans of the findings' quotes in the text. A finding without a place in it has none. */
export function markedSpans(text: string, findings: readonly Finding[]): Marked[] {
  const starts = lineStarts(text);
  const spans: Marked[] = [];
  for (const [index, { quote, where, outcome, suppression }] of findings.entries()) {
    const { line, column } = where;
    if (quote === '' || line === undefined || suppression !== undefined) continue;
    const guess = (starts[line - 1] ?? 0) + (column ?? 1) - 1;
    const start = text.startsWith(quote, guess) ? guess : text.indexOf(quote);
    if (start >= 0) spans.push({ start, end: start + quote.length, outcome, index });
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

export interface Piece {
  text: string;
  mark?: Marked;
}

/** Splits the text into marked and unmarked pieces. Of overlapping marks the first wins. */
export function piecesOf(text: string, spans: readonly Marked[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of spans) {
    if (mark.start < at) continue;
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start) });
    pieces.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** Applies an edit; undefined where the text has changed since, or has marks between the words. */
export function withEdit(text: string, { from, to, old, text: put }: Edit): string | undefined {
  const starts = lineStarts(text);
  const [start, end] = [from, to].map((place) =>
    place?.line === undefined ? -1 : (starts[place.line - 1] ?? 0) + (place.column ?? 1) - 1,
  ) as [number, number];
  const isThere = start >= 0 && text.slice(start, end) === old;
  const at = isThere ? start : old === '' ? -1 : text.indexOf(old);
  if (at < 0) return undefined;
  return replaceSpan(text, at, at + old.length, put);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
