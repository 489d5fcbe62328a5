import { CJK, charClass } from '../characters/char-class.ts';
import { memo } from '../memory/memo.ts';

/** Context on each side that the segmenter is shown: the characters that may be of one word. */
const AROUND = 8;

const MAX_KNOWN = 40_000;

let segmenter: Intl.Segmenter | undefined;

/** The dictionary is slow, and listings of one shop say the same again. The key is the offset and the characters. */
const beginsWord = memo(MAX_KNOWN, (key) => {
  const colon = key.indexOf(':');
  const offset = Number(key.slice(0, colon));
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(key.slice(colon + 1)).containing(offset)?.index === offset;
});

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
  return !beginsWord(`${start - from}:${text.slice(from, to)}`);
}

function isCjk(text: string, at: number): boolean {
  return charClass(text.charCodeAt(at)) === CJK;
}
