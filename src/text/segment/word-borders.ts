import { CJK, charClass } from '../characters/char-class.ts';
import { TableByKey, TextKey } from '../memory/text-key.ts';

/** Context on each side that the segmenter is shown: the characters that may be of one word. */
const AROUND = 8;

/** What the dictionary said: it is slow, and listings of one shop say the same again and again. */
const known = new TableByKey<boolean>();
const key = new TextKey();
const MAX_KNOWN = 40_000;

let segmenter: Intl.Segmenter | undefined;

/**
 * Does `text[start..end)` begin inside a word of the dictionary? 强筋 in 加强筋 does: it is no word there. Only the
 * beginning is asked for: the dictionary joins a word's last character to what follows too readily (处方药包邮).
 */
export function beginsInsideWord(text: string, start: number, end: number): boolean {
  // No word goes over from other characters to these.
  if (start === 0 || !isCjk(text, start - 1)) return false;
  let from = start - 1;
  while (from > 0 && start - from < AROUND && isCjk(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < AROUND && isCjk(text, to)) to += 1;
  key.read(String(start - from), text, from, to);
  const { one, two } = key;
  let inside = known.get(one, two);
  if (inside === undefined) {
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    inside = segmenter.segment(text.slice(from, to)).containing(start - from)?.index !== start - from;
    if (known.count >= MAX_KNOWN) known.clear();
    known.add(one, two, inside);
  }
  return inside;
}

function isCjk(text: string, at: number): boolean {
  return charClass(text.charCodeAt(at)) === CJK;
}
