import { CJK, charClass } from './char-class.ts';

/** Context on each side that the segmenter is shown. */
const AROUND = 8;

let segmenter: Intl.Segmenter | undefined;

/** The dictionary is slow, and listings of one shop say the same again and again. */
const known = new Map<string, boolean>();
const MAX_KNOWN = 20_000;

/**
 * Does `text[start..end)` begin inside a word of the dictionary? 强筋 in 加强筋 does: it is no word there. Only the
 * beginning is asked for: the dictionary joins a word's last character to what follows too readily (处方药包邮).
 */
export function beginsInsideWord(text: string, start: number, end: number): boolean {
  // No word goes over from other characters to these.
  if (start === 0 || charClass(text.charCodeAt(start - 1)) !== CJK) return false;
  const from = Math.max(0, start - AROUND);
  const around = text.slice(from, end + AROUND);
  const key = `${start - from}${around}`;
  let inside = known.get(key);
  if (inside === undefined) {
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    inside = segmenter.segment(around).containing(start - from)?.index !== start - from;
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(key, inside);
  }
  return inside;
}
