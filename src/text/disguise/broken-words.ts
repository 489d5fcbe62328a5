// Removes marks that break words apart to get past filters: 国.家.级 → 国家级.

import { CJK, WORD, charClass, isDigit } from '../characters/char-class.ts';
import { isMeaningfulEmoji } from '../characters/fold-surrogate-pair.ts';

const SPACE = 0x20;
const HYPHEN = 0x2d;
/** More marks than this between two characters are a separator, not a disguise. */
const MAX_MARKS = 3;

/**
 * Replaces hyphens inside words by spaces and removes marks inside CJK words, in place. Returns the new
 * length.
 */
export function removeDisguises(codes: Uint16Array, map: Uint32Array, length: number): number {
  let out = 0;
  /** Start of the current run of unbroken CJK characters, and whether marks before it were removed. */
  let runStart = 0;
  let chained = false;
  for (let i = 0; i < length; i += 1) {
    const code = codes[i] as number;
    const kind = charClass(code);
    if (kind === 0) {
      const before = out > 0 ? charClass(codes[out - 1] as number) : 0;
      // Korean separates its words by spaces, and many have one syllable.
      if (before === CJK && !isHangul(codes[out - 1] as number)) {
        const end = endOfMarks(codes, i, length);
        // The 家 of 国.家.级 stands alone. Between spaces it may be an item of a list (床 in 桌椅 床 沙发).
        const lone = out - runStart === 1 && !(chained && code === SPACE);
        if (end > i && isDisguise(codes, lone, i, end, length)) {
          i = end - 1;
          runStart = out;
          chained = true;
          continue;
        }
      } else if (
        code === HYPHEN &&
        before === WORD &&
        i + 1 < length &&
        charClass(codes[i + 1] as number) === WORD
      ) {
        codes[out] = isDigit(codes[out - 1] as number) && isDigit(codes[i + 1] as number) ? HYPHEN : SPACE;
        map[out] = map[i] as number;
        out += 1;
        continue;
      }
    }
    codes[out] = code;
    map[out] = map[i] as number;
    out += 1;
    if (kind !== CJK) {
      runStart = out;
      chained = false;
    }
  }
  while (out > 0 && codes[out - 1] === SPACE) out -= 1;
  return out;
}

function endOfMarks(codes: Uint16Array, from: number, length: number): number {
  let at = from;
  while (at < length && at - from <= MAX_MARKS && isMark(codes[at] as number)) {
    if (isMeaningfulEmoji(codes[at] as number, codes[at + 1])) return from;
    at += 1;
  }
  return at - from > MAX_MARKS ? from : at;
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/**
 * Whether marks between two CJK characters are a disguise: symbols always, spaces and points only beside
 * a lone character. `loneLeft`: the character before the marks stands alone.
 */
function isDisguise(
  codes: Uint16Array,
  loneLeft: boolean,
  from: number,
  end: number,
  length: number,
): boolean {
  if (end >= length || charClass(codes[end] as number) !== CJK) return false;
  let symbols = true;
  for (let i = from; i < end; i += 1) if (!isStrongMark(codes[i] as number)) symbols = false;
  if (symbols) return true;
  return loneLeft || end + 1 >= length || charClass(codes[end + 1] as number) !== CJK;
}

/** Whether it is a symbol that has no honest use inside a word: * ^ _ ~, arrows, emoji. */
export function isStrongMark(code: number): boolean {
  return (
    code === 0x2a ||
    code === 0x5e ||
    code === 0x5f ||
    code === 0x7e ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0x2500 && code <= 0x27bf)
  );
}

/** Whether it is a mark that may break a CJK word: a strong mark, space, point, hyphen or quote. */
export function isMark(code: number): boolean {
  return (
    isStrongMark(code) ||
    code === SPACE ||
    code === 0x2e ||
    code === HYPHEN ||
    code === 0xb7 ||
    code === 0x2022 ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0x3d ||
    code === 0x2b
  );
}
