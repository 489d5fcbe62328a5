import { CJK, charClass } from './char-class.ts';

/** Context on each side that the segmenter is shown. */
const AROUND = 8;

let segmenter: Intl.Segmenter | undefined;

/**
 * Does `text[start..end)` begin inside a word of the dictionary? 强筋 in 加强筋 does: it is no word there. Only the
 * beginning is asked for: the dictionary joins a word's last character to what follows too readily (处方药包邮).
 */
export function beginsInsideWord(text: string, start: number, end: number): boolean {
  // No word goes over from other characters to these.
  if (start === 0 || charClass(text.charCodeAt(start - 1)) !== CJK) return false;
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const place = KNOWN.find(text, from, to, start - from);
  let answer = KNOWN.answers[place] as number;
  if (answer === UNKNOWN) {
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    const inside = segmenter.segment(text.slice(from, to)).containing(start - from)?.index !== start - from;
    KNOWN.answers[place] = answer = inside ? YES : NO;
  }
  return answer === YES;
}

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/**
 * What the dictionary said: it is slow, and listings of one shop say the same again and again. By two numbers made of
 * the characters, which is cheaper than by a piece of text and no less certain for all that a run can ask.
 */
class Known {
  private static readonly SIZE = 1 << 16;
  private static readonly MOST = 40_000;
  readonly answers = new Uint8Array(Known.SIZE);
  private readonly first = new Int32Array(Known.SIZE);
  private readonly second = new Int32Array(Known.SIZE);
  private count = 0;

  /** The place of the answer for `text[from..to)`, asked at `at`; a new one is `UNKNOWN`. */
  find(text: string, from: number, to: number, at: number): number {
    let one = at + 1;
    let two = to - from;
    for (let n = from; n < to; n += 1) {
      const code = text.charCodeAt(n);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two + code, 0x85ebca6b) ^ (two >>> 13);
    }
    let place = (one ^ (one >>> 15) ^ two) & (Known.SIZE - 1);
    while (this.answers[place] !== UNKNOWN) {
      if (this.first[place] === one && this.second[place] === two) return place;
      place = (place + 1) & (Known.SIZE - 1);
    }
    if (this.count >= Known.MOST) {
      this.answers.fill(UNKNOWN);
      this.count = 0;
    }
    this.count += 1;
    this.first[place] = one;
    this.second[place] = two;
    return place;
  }
}

const KNOWN = new Known();
