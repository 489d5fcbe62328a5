/** Context on each side that the segmenter is shown. */
const AROUND = 8;

let segmenter: Intl.Segmenter | undefined;

/**
 * Does `text[start..end)` begin or end inside a word of the dictionary? 强筋 in 加强筋 does: it is no word there.
 * For Chinese texts, which have no spaces to tell.
 */
export function cutsWord(text: string, start: number, end: number): boolean {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, start - AROUND);
  const window = text.slice(from, end + AROUND);
  let startsWord = false;
  let endsWord = end === text.length;
  for (const { index } of segmenter.segment(window)) {
    if (from + index === start) startsWord = true;
    if (from + index === end) endsWord = true;
  }
  return !(startsWord && endsWord);
}
