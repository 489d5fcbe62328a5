// Turns a change of a text into a suggestion.
import type { Suggestion } from '../../model/report/suggestion.ts';
import type { Span } from './clause.ts';

/** A span and its replacement. */
export interface Change extends Span {
  text: string;
}

/** A suggested wording that has not been checked yet. */
export type Candidate = Pick<Suggestion, 'kind' | 'edit' | 'after'>;

/** Returns the suggestion for a change to a block's text; undefined where it changes nothing. */
export function candidate(text: string, block: number, change: Change): Candidate | undefined {
  const { start, end, text: put } = narrowed(text, change);
  const old = text.slice(start, end);
  if (old === put) return undefined;
  const after = (text.slice(0, start) + put + text.slice(end)).trim();
  const kind =
    old === '' ? 'fill' : isLess(change.text, text.slice(change.start, change.end)) ? 'delete' : 'replace';
  return { kind, edit: { block, start, end, old, text: put }, after: /[\p{L}\d]/u.test(after) ? after : '' };
}

/** True if `put` is made of the characters of `old` in their order. Case is ignored. */
function isLess(put: string, old: string): boolean {
  const [fewer, all] = [put.toLowerCase(), old.toLowerCase()];
  let at = 0;
  for (const char of fewer) {
    at = all.indexOf(char, at);
    if (at === -1) return false;
    at += char.length;
  }
  return true;
}

/** Trims the common prefix and suffix of the old and new text. */
function narrowed(text: string, { start, end, text: put }: Change): Change {
  let from = 0;
  while (start + from < end && from < put.length && text[start + from] === put[from]) from += 1;
  let back = 0;
  while (
    end - back > start + from &&
    put.length - back > from &&
    text[end - back - 1] === put[put.length - back - 1]
  )
    back += 1;
  return { start: start + from, end: end - back, text: put.slice(from, put.length - back) };
}
