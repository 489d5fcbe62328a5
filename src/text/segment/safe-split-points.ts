// Finds offsets where a text can be split so that each part scans as it would in the whole.

import { isAbbreviation } from './segments.ts';

const FULL_STOP = 0x2e;
const SPACE = 0x20;
/** Marks that may end a sentence. */
export const SENTENCE_MARKS: readonly number[] = [...'。！？；!?;.'].map((mark) => mark.charCodeAt(0));
/** Least length of a part. Shorter ones could belong to a word broken by marks (国。家。级). */
const SHORTEST = 10;
const WORD_BEFORE_STOP = 3;
const ASCII = 0x80;

/**
 * Returns where the next part starts after the mark at `mark`, or -1 where it is unsafe to split. The
 * part before started at `last`. `joints` are lower-case words with a mark inside a term (`which? best
 * buy`).
 */
export function cutAfter(text: string, mark: number, last: number, joints: readonly string[]): number {
  if (mark + 1 - last < SHORTEST) return -1;
  let next = mark + 1;
  while (next < text.length && text.charCodeAt(next) === SPACE) next += 1;
  if (text.length - next < SHORTEST) return -1;
  const isStop = text.charCodeAt(mark) === FULL_STOP;
  const isApart = next > mark + 1;
  if (!isHan(text.charCodeAt(next)) && !(isApart && isCapital(text.charCodeAt(next)))) return -1;
  if (isStop && !(isApart && endsWord(text, mark))) return -1;
  if (joints.length > 0 && isJoint(text, mark + 1, joints)) return -1;
  return next;
}

/** Whether a joint ends here: a word with a mark inside a term, such as `which?`. */
export function isJoint(text: string, end: number, joints: readonly string[]): boolean {
  if (text.charCodeAt(end - 1) >= ASCII) return false;
  let from = end - 1;
  while (from > 0 && text.charCodeAt(from - 1) !== SPACE) from -= 1;
  for (const joint of joints)
    if (joint.length === end - from && joint === text.slice(from, end).toLowerCase()) return true;
  return false;
}

/** Whether a long enough lower-case word ends here that is no abbreviation. */
function endsWord(text: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && isSmall(text.charCodeAt(from - 1))) from -= 1;
  return stop - from >= WORD_BEFORE_STOP && !isAbbreviation(text.slice(from, stop));
}

const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;
const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;
const isSmall = (code: number) => code >= 0x61 && code <= 0x7a;
