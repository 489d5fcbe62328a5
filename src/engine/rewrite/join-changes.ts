import type { Change } from './cut.ts';
import { sentenceAround, type Stretch } from './clause.ts';
import type { Rewriting } from '../../model/rule/rewriting.ts';

const LONG = 20;

/**
 * Several changes to one sentence as one: 全网销量第一，治疗高血压，口感清甜 → 口感清甜. Undefined where two overlap and
 * one of them puts words in.
 */
export function joinChanges(text: string, changes: readonly Change[], how: Rewriting): Change | undefined {
  const merged: Change[] = [];
  for (const one of [...changes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || one.start >= last.end) merged.push({ ...one });
    else if (last.text !== '' || one.text !== '') return undefined;
    else last.end = Math.max(last.end, one.end);
  }
  const [first, last] = [merged[0], merged.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const sentence = sentenceAround(text, said(text, { start: first.start, end: last.end }, how), how);
  let put = '';
  let at = sentence.start;
  for (const one of merged) {
    put += text.slice(at, one.start) + one.text;
    at = one.end;
  }
  const end = Math.max(sentence.end, last.end);
  put = tidied(put + text.slice(at, end), how);
  const length = end - sentence.start;
  // Of a long sentence that loses most of its words, what is left says little.
  if (
    merged.length > 1 &&
    length > LONG &&
    put.length < length / 2 &&
    !/\p{Ps}/u.test(merged.map((one) => one.text).join(''))
  )
    put = '';
  return narrowed(text, { start: sentence.start, end, text: put });
}

/** No mark of a clause stays at the end of a sentence or alone: 口感清甜，。 → 口感清甜。 */
function tidied(sentence: string, { ends, stops }: Rewriting): string {
  if (!/[\p{L}\d]/u.test(sentence)) return '';
  let end = sentence.length;
  while (end > 0 && /\s/.test(sentence[end - 1] as string)) end -= 1;
  const stop = stops.includes(sentence[end - 1] ?? ' ') ? (sentence[end - 1] as string) : '';
  let last = end - stop.length;
  while (last > 0 && (ends.includes(sentence[last - 1] as string) || /\s/.test(sentence[last - 1] as string)))
    last -= 1;
  return sentence.slice(0, last) + stop + sentence.slice(end);
}

/** Without what both have at their ends. */
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

/** A stretch without the marks and spaces it ends with: these may be the last of its sentence. */
function said(text: string, { start, end }: Stretch, { ends }: Rewriting): Stretch {
  let to = end;
  while (to > start && (ends.includes(text[to - 1] as string) || /\s/.test(text[to - 1] as string))) to -= 1;
  return { start, end: to };
}

/** Whether two stretches stand in one sentence. */
export function sharesSentence(text: string, one: Stretch, other: Stretch, how: Rewriting): boolean {
  const { start, end } = sentenceAround(text, said(text, one, how), how);
  const { start: from, end: to } = said(text, other, how);
  return from >= start && to <= end;
}
