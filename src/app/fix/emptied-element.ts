// Extends a deletion over the elements that it would leave empty: `<p>治疗高血压。</p>`.
import type { SourceEdit } from './source-edit.ts';

/** Elements that show nothing without text. Cells, `div` and others hold a page's layout, and stay. */
const TEXT_ELEMENTS = 'p|li|ul|ol|h[1-6]|b|strong|i|em|u|small|span|font';
/** Longest tag that is looked at. */
const TAG = 200;
/** A tag with an `id` may be a target of links or scripts. */
const OPENS = new RegExp(`<(${TEXT_ELEMENTS})(?:\\s(?:(?!\\bid=)[^<>]){0,150})?>\\s{0,40}$`, 'iu');
const CLOSES = new RegExp(`^\\s{0,40}</(${TEXT_ELEMENTS})\\s{0,3}>`, 'iu');

/** Returns the deletion with the emptied elements around it, and with the line that they filled. */
export function withEmptied(source: string, edit: SourceEdit): SourceEdit {
  if (edit.text.trim() !== '') return edit;
  const outer = elementAround(source, edit);
  if (outer === undefined) return edit;
  return withLine(source, withEmptied(source, outer));
}

function elementAround(source: string, { start, end }: SourceEdit): SourceEdit | undefined {
  const opens = OPENS.exec(source.slice(Math.max(0, start - TAG), start));
  const closes = CLOSES.exec(source.slice(end, end + TAG));
  if (opens === null || closes === null || opens[1]?.toLowerCase() !== closes[1]?.toLowerCase())
    return undefined;
  return { start: start - opens[0].length, end: end + closes[0].length, text: '' };
}

/** Adds the line break and the indent of a line that holds nothing else. */
function withLine(source: string, edit: SourceEdit): SourceEdit {
  const indent = /(?:^|\n)[ \t]{0,80}$/u.exec(source.slice(Math.max(0, edit.start - TAG), edit.start));
  const rest = /^[ \t]{0,80}\r?\n/u.exec(source.slice(edit.end, edit.end + TAG));
  if (indent === null || rest === null) return edit;
  const from = edit.start - indent[0].replace('\n', '').length;
  return { ...edit, start: from, end: edit.end + rest[0].length };
}
