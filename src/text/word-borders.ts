/** Context on each side that the segmenter is shown. */
const AROUND = 8;

let segmenter: Intl.Segmenter | undefined;

/**
 * Does `text[start..end)` begin inside a word of the dictionary? 强筋 in 加强筋 does: it is no word there. Only the
 * beginning is asked for: the dictionary joins a word's last character to what follows too readily (处方药包邮).
 */
export function beginsInsideWord(text: string, start: number, end: number): boolean {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, start - AROUND);
  for (const { index } of segmenter.segment(text.slice(from, end + AROUND))) {
    if (from + index === start) return false;
    if (from + index > start) return true;
  }
  return true;
}
