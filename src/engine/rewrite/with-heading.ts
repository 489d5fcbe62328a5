// Deletes a heading together with its only line.
import type { Change } from './candidate.ts';
import { leavesHeadingEmpty } from './heading-of.ts';
import type { Line } from './line.ts';

/**
 * Returns the deletion of a line together with its heading, if the heading has no other text. Undefined if
 * the heading is in another block, or is the only text under another heading.
 */
export function withHeading(line: Line, change: Change): Change | undefined {
  const { text, start, end, lineBefore, lineAfter } = line;
  if (!leavesHeadingEmpty(lineBefore, text.slice(start, end), lineAfter)) return change;
  const before = text.slice(0, start).trimEnd();
  if (before === '') return undefined;
  const from = before.lastIndexOf('\n') + 1;
  const above = before.slice(0, from).trimEnd().split('\n').at(-1) ?? '';
  if (leavesHeadingEmpty(above, before.slice(from), lineAfter)) return undefined;
  const isLast = change.end === text.length;
  return { start: isLast ? before.slice(0, from).trimEnd().length : from, end: change.end, text: '' };
}
