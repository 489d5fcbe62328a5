// Recognises texts that folding leaves unchanged, so that they can skip it.

import { isMark, isStrongMark } from '../disguise/broken-words.ts';
import { CJK, charClass } from '../characters/char-class.ts';
import { fold, isCombining } from './fold.ts';
import { isSuperscript } from '../characters/footnote-digits.ts';
import { isGreekOrCyrillic } from './latinize-mixed-script.ts';

// Kinds of code units: may be folded, stays as it is, the same for CJK, capital letter, space, mark that
// may break a CJK word, and mark that has no honest use inside a word.
const FOLDED = 1;
const STAYS = 2;
const STAYS_CJK = 3;
const CAPITAL = 4;
const BLANK = 5;
const MARK = 6;
const STRONG_MARK = 7;

const SPACE = 0x20;
const HYPHEN = 0x2d;
const BACKTICK = 0x60;
const DELETE = 0x7f;
const SURROGATES_FROM = 0xd800;
const LAST = 0xffff;
const UNKNOWN = 0;
const KINDS = new Uint8Array(0x10000);

/**
 * Effect of folding on a text: `full` it needs the full pass, `none` unchanged, `lowercase` only lower
 * case.
 */
export type FoldEffect = 'full' | 'none' | 'lowercase';

/**
 * Returns the effect of folding. A text is unchanged if no character folds, spaces stand alone and not at
 * the ends, and no lone CJK character stands beside a space or mark, where it could be part of a broken
 * word.
 */
export function foldEffect(text: string): FoldEffect {
  const { length } = text;
  let before = BLANK;
  let hasCapital = false;
  /** Length of the current run of CJK characters, and whether a space or mark stands before it. */
  let run = 0;
  let isBehindMark = true;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const known = KINDS[code] as number;
    const kind = known === UNKNOWN ? learn(code) : known;
    if (kind === STAYS_CJK) run += 1;
    else {
      if (kind === FOLDED || (kind === BLANK && before === BLANK)) return 'full';
      const isBeforeMark = kind >= BLANK;
      if (run === 1 && (isBehindMark || isBeforeMark)) return 'full';
      if (run > 0 && kind === STRONG_MARK) return 'full';
      run = 0;
      isBehindMark = isBeforeMark;
      hasCapital ||= kind === CAPITAL;
    }
    before = kind;
  }
  if (before === BLANK || (run === 1 && isBehindMark)) return 'full';
  return hasCapital ? 'lowercase' : 'none';
}

function learn(code: number): number {
  return (KINDS[code] = kindOf(code));
}

function kindOf(code: number): number {
  if (code === SPACE) return BLANK;
  if (code >= 0x41 && code <= 0x5a) return CAPITAL;
  // Folding replaces a hyphen between letters by a space.
  if (code < SPACE || code === HYPHEN || code === BACKTICK || code === DELETE || code === LAST) return FOLDED;
  if (fold(code) !== code || isSuperscript(code) || isCombining(code) || isGreekOrCyrillic(code))
    return FOLDED;
  if (isMark(code)) return code >= SURROGATES_FROM ? FOLDED : isStrongMark(code) ? STRONG_MARK : MARK;
  return charClass(code) === CJK ? STAYS_CJK : STAYS;
}
