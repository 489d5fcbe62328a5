// Splits a text as shown into sentences and list items.

import { CJK, charClass } from '../characters/char-class.ts';
import type { Span } from '../memory/text-table.ts';
import { BULLETS } from './bullets.ts';
import { SEPARATORS, separatesPhrases, separatorsEnd } from './separators.ts';
import { SENTENCE_MARKS, cutAfter } from './safe-split-points.ts';

/** Line ends, bullets, ticks, bars and title brackets, which separate items. */
const BORDERS = `\n\r\u2028\u2029\t|｜¦•${BULLETS}【】`;
const SPACE = 0x20;
const STAR = 0x2605;
const OPEN_STAR = 0x2606;
const [ZERO, ONE, FIVE, NINE] = [0x30, 0x31, 0x35, 0x39];

/** Kind of each UTF-16 code unit: 1 separates items, 2 may end a sentence, 3 separates phrases. */
const KIND = new Uint8Array(0x10000);
for (const [first, last] of SEPARATORS) KIND.fill(3, first, last + 1);
for (const border of BORDERS) KIND[border.charCodeAt(0)] = 1;
for (const code of SENTENCE_MARKS) KIND[code] = 2;

/**
 * Returns the sentences and items of a text as shown: split at line ends, bullets and safe sentence ends.
 * `joints` are lower-case words with a mark inside a term, such as `which?` of `which? best buy`; texts
 * are not split there.
 */
export function cutSentences(text: string, joints: readonly string[] = []): Span[] {
  const cuts: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = KIND[text.charCodeAt(at)] as number;
    if (kind === 0) continue;
    if (kind === 1) {
      if (isInsideWord(text, start, at) || isRating(text, at)) continue;
      push(cuts, text, start, at);
      start = at + 1;
      continue;
    }
    if (kind === 3) {
      const end = separatorsEnd(text, at);
      if (separatesPhrases(text, at, end)) {
        push(cuts, text, start, at);
        start = end;
      }
      at = end - 1;
      continue;
    }
    const next = cutAfter(text, at, start, joints);
    if (next < 0) continue;
    push(cuts, text, start, next);
    start = next;
    at = next - 1;
  }
  push(cuts, text, start, text.length);
  return cuts;
}

/** Whether a mark beside a lone character is part of a broken word: 国|家|级, 最★佳. */
function isInsideWord(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x0a || code === 0x0d) return false;
  return isLoneBefore(text, start, at) || isLoneAfter(text, at);
}

/** Whether it is the star of a rating: レビューで★5を書く. */
function isRating(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== STAR && code !== OPEN_STAR) return false;
  return isBetween(text.charCodeAt(at + 1), ONE, FIVE) && !isBetween(text.charCodeAt(at + 2), ZERO, NINE);
}

function isBetween(code: number, from: number, to: number): boolean {
  return code >= from && code <= to;
}

function isLoneBefore(text: string, start: number, at: number): boolean {
  return at - start === 1 && isHan(text, start) && isHan(text, at + 1);
}

/** Whether one character follows, up to the next equal mark or the end. */
function isLoneAfter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isHan(text, at + 1) || !isHan(text, at - 1)) return false;
  const next = text.charCodeAt(at + 2);
  return Number.isNaN(next) || next === code;
}

function isHan(text: string, at: number): boolean {
  return at < text.length && charClass(text.charCodeAt(at)) === CJK;
}

function push(cuts: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && text.charCodeAt(start) <= SPACE) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= SPACE) end -= 1;
  if (end > start) cuts.push([start, end]);
}
