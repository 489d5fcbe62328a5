// Finds names of persons in a text.
import { findHonoured, hanNameEnd } from './han-names.ts';
import { findTitled, latinNameEnd } from './latin-names.ts';
import type { PersonalText } from './personal-text.ts';
import type { PersonalSpan } from './span.ts';

/** Labels that a name may follow. */
const ALONE = ['persons', 'names', 'introductions'] as const;

/** Finds names after a label ("Recipient: 王小明"), after a title, or before an honorific. */
export function findNames(reading: PersonalText): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const label of reading.labels) {
    if (!ALONE.some((kind) => label.kinds.has(kind))) continue;
    const { place, marked, spaced } = reading.afterLabel(label);
    const isIntroduction = label.kinds.has('introductions');
    const isClear = marked || isIntroduction;
    let end = hanNameEnd(reading, place, isClear || spaced);
    const isTold = !label.kinds.has('names') || label.kinds.has('persons');
    if (end === place && isClear && isTold) end = latinNameEnd(reading, place, 2);
    if (end === place) continue;
    spans.push({ start: place, end, kind: 'name' });
    reading.named.push(end);
  }
  return [...spans, ...findTitled(reading), ...findHonoured(reading)];
}
