// Finds emojis and wave dashes that separate phrases: 改善睡眠🌟缓解疲劳, "Soft lid 🔥 long cord".

import { CJK, WORD, charClass } from '../characters/char-class.ts';

/** Least characters of a phrase in Chinese or Japanese; fewer may be a word broken by a mark: 高🩸压. */
const PHRASE = 4;
const SPACE = 0x20;
const HANGUL = 0xac00;
const [WAVE_DASH, WIDE_TILDE] = [0x301c, 0xff5e];
/** Between parts of one emoji. */
const [JOINER, VARIATION] = [0x200d, 0xfe0f];

/** Whether a code unit belongs to an emoji or another pictograph. */
export function isPictograph(code: number): boolean {
  return (
    (code >= 0xd83c && code <= 0xd83e) ||
    (code >= 0xdc00 && code <= 0xdfff) ||
    (code >= 0x2600 && code <= 0x27bf) ||
    code === JOINER ||
    code === VARIATION
  );
}

/** Whether it is a dash that separates phrases in Chinese and Japanese only. */
export function isWave(code: number): boolean {
  return code === WAVE_DASH || code === WIDE_TILDE;
}

/** Whether the pictographs or waves at `at` stand between two phrases, not inside a word. */
export function separatesPhrases(text: string, at: number): boolean {
  let before = at - 1;
  while (isGap(text.charCodeAt(before))) before -= 1;
  let behind = at + 1;
  while (isGap(text.charCodeAt(behind))) behind += 1;
  const isDash = isWave(text.charCodeAt(at));
  return isPhrase(text, before, -1, isDash) && isPhrase(text, behind, 1, isDash);
}

function isGap(code: number): boolean {
  return code === SPACE || isPictograph(code) || isWave(code);
}

/** Whether a phrase starts or ends at `at`. */
function isPhrase(text: string, at: number, step: 1 | -1, isDash: boolean): boolean {
  if (!isUnspaced(text.charCodeAt(at)))
    return !isDash && (charClass(text.charCodeAt(at)) !== WORD || text.charCodeAt(at - step) === SPACE);
  for (let n = 1; n < PHRASE; n += 1) if (!isUnspaced(text.charCodeAt(at + n * step))) return false;
  return true;
}

function isUnspaced(code: number): boolean {
  return charClass(code) === CJK && code < HANGUL;
}
