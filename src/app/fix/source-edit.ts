// Maps an edit of a listing's text to its place in the source file.
import type { Place } from '../../model/listing/evidence.ts';
import type { Edit } from '../../model/report/suggestion.ts';
import { replaceSpan } from '../../text/segment/list-items.ts';

/** A span of the source (UTF-16 offsets) and its replacement. */
export interface SourceEdit {
  start: number;
  end: number;
  text: string;
}

/** Marks of emphasis and code, which may stand between the words of a Markdown sentence. */
const MARKS = /^[*_~`]+$/;

/** Returns the span of an edit in the source; undefined where the source has more there than these words. */
export function sourceEdit(source: string, edit: Edit): SourceEdit | undefined {
  const start = offsetOf(source, edit.from);
  const end = offsetOf(source, edit.to);
  if (start === undefined || end === undefined || end < start) return undefined;
  const there = source.slice(start, end);
  if (there === edit.old) return { start, end, text: edit.text };
  const marks = without(there, edit.old);
  if (marks === undefined || !MARKS.test(marks)) return undefined;
  return balanced(source, { start, end, text: edit.text }, marks);
}

/** Returns the offset of a place. Lines and columns count from 1; a column is a UTF-16 unit. */
function offsetOf(source: string, place: Place | undefined): number | undefined {
  if (place?.line === undefined || place.column === undefined) return undefined;
  let at = 0;
  for (let line = 1; line < place.line; line += 1) {
    const found = source.indexOf('\n', at);
    if (found === -1) return undefined;
    at = found + 1;
  }
  return at + place.column - 1;
}

/** Returns the characters between the words: "治疗**高血压" and "治疗高血压" → "**". Undefined: no match. */
function without(there: string, words: string): string | undefined {
  let rest = '';
  let at = 0;
  for (const char of there) {
    if (words.startsWith(char, at)) at += char.length;
    else rest += char;
  }
  return at === words.length ? rest : undefined;
}

/** Extends the edit over the marks that open or close in it: `，**治疗高血压**。`. */
function balanced(source: string, edit: SourceEdit, marks: string): SourceEdit | undefined {
  if (source.startsWith(marks, edit.end)) return { ...edit, end: edit.end + marks.length };
  const start = edit.start - marks.length;
  if (source.startsWith(marks, start)) return { ...edit, start };
  const half = marks.slice(0, marks.length / 2);
  return half === marks.slice(half.length) ? edit : undefined;
}

/** Returns the source with edits applied. They must be in order and not overlap. */
export function applyEdits(source: string, edits: readonly SourceEdit[]): string {
  // From the last edit to the first, so that earlier offsets stay valid.
  return joined(edits).reduceRight(
    (text, { start, end, text: put }) => replaceSpan(text, start, end, put),
    source,
  );
}

/** Merges adjacent edits into one. */
function joined(edits: readonly SourceEdit[]): SourceEdit[] {
  const list: SourceEdit[] = [];
  for (const { start, end, text } of edits) {
    const last = list.at(-1);
    if (last?.end === start) list[list.length - 1] = { start: last.start, end, text: last.text + text };
    else list.push({ start, end, text });
  }
  return list;
}
