// Checks with a dictionary whether a Chinese term starts at the start of a word.

import { CJK, charClass } from '../characters/char-class.ts';
import { memo } from '../memory/memo.ts';

/** Number of characters on each side that the segmenter reads; a word may extend over them. */
const AROUND = 8;

const MAX_KNOWN = 40_000;

let segmenter: Intl.Segmenter | undefined;

/**
 * Cached, because the dictionary is slow and listings of one shop repeat. The key is the offset and the
 * text.
 */
const beginsWord = memo(MAX_KNOWN, (key) => {
  const colon = key.indexOf(':');
  const offset = Number(key.slice(0, colon));
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(key.slice(colon + 1)).containing(offset)?.index === offset;
});

/**
 * Whether `text[start..end)` starts inside a dictionary word: 强筋 in 加强筋 does, and is no word there. The
 * end is not checked, because the dictionary joins last characters to what follows too readily (处方药包邮).
 */
export function beginsInsideWord(text: string, start: number, end: number): boolean {
  // A word does not extend from other characters to CJK ones.
  if (start === 0 || !isCjk(text, start - 1)) return false;
  let from = start - 1;
  while (from > 0 && start - from < AROUND && isCjk(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < AROUND && isCjk(text, to)) to += 1;
  return !beginsWord(`${start - from}:${text.slice(from, to)}`);
}

function isCjk(text: string, at: number): boolean {
  return charClass(text.charCodeAt(at)) === CJK;
}
