// The result of the search for personal data.

/** Kinds of personal data that are found. */
export type PersonalKind = 'name' | 'phone' | 'email' | 'id' | 'card' | 'address';

/** Personal data in a text, with UTF-16 offsets. */
export interface PersonalSpan {
  start: number;
  end: number;
  kind: PersonalKind;
}

/** Sorts the spans and joins those that overlap. The first one's kind is kept. */
export function mergeSpans(spans: readonly PersonalSpan[]): PersonalSpan[] {
  const merged: PersonalSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
