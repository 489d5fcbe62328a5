// Finds names in Latin letters: "Maria van den Berg", "Mr. Thomas Greene".
import type { Label } from './labels.ts';
import type { PersonalText } from './personal-text.ts';
import type { PersonalSpan } from './span.ts';

const WORD = /\p{Lu}(?:\.|[\p{L}\p{M}'’-]{1,30})/uy;
const PARTICLE = /\p{Ll}{1,4}(?= \p{Lu})/uy;
const AFTER_NAME = /^(?:$|[\s,.;:!?()·|/–-])/u;
const MOST_WORDS = 4;

/** Returns the end of a name of `least` to four words that starts at `place`, or `place` if there is none. */
export function latinNameEnd(reading: PersonalText, place: number, least: number): number {
  const { plain, lowered, sets } = reading;
  let at = place;
  let end = place;
  let words = 0;
  while (words < MOST_WORDS) {
    const particle = reading.match(PARTICLE, at);
    if (words > 0 && particle > 0 && sets.has('particles', lowered.slice(at, at + particle)))
      at += particle + 1;
    const length = reading.match(WORD, at);
    const word = lowered.slice(at, at + length);
    if (length === 0 || sets.has('notNames', word) || isLabelAt(reading, at)) break;
    words += 1;
    end = at + length;
    const isInitial = length === 2 && word.endsWith('.');
    if (plain[end] !== ' ' || (plain[end - 1] === '.' && !isInitial)) break;
    at = end + 1;
  }
  if (/ (?:Jr|Sr)$/.test(plain.slice(place, end)) && plain[end] === '.') end += 1;
  return words >= least && AFTER_NAME.test(plain.slice(end, end + 1)) ? end : place;
}

/** In "Maria Gonzalez Tel", "Tel" is a label and no part of the name. */
function isLabelAt({ labels }: PersonalText, place: number): boolean {
  return labels.some(({ start, kinds }) => start === place && !kinds.has('titles') && !kinds.has('persons'));
}

/**
 * Finds names after a title, such as "Mr. Thomas Greene" or "Frau Becker", in reviews and after the label of
 * a person.
 */
export function findTitled(reading: PersonalText): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const label of reading.labels) {
    if (
      !label.kinds.has('titles') ||
      !/\p{Lu}/u.test(reading.plain[label.start] ?? '') ||
      !(reading.isForeign || isPersons(reading, label))
    )
      continue;
    const start = label.end + reading.match(/\.? {0,2}/uy, label.end);
    const end = latinNameEnd(reading, start, 1);
    if (end > start) spans.push({ start, end, kind: 'name' });
  }
  return spans;
}

function isPersons(reading: PersonalText, { start }: Label): boolean {
  return reading.ownerAt(start) === 'person';
}
