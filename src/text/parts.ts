import { isAbbreviation } from './segments.ts';
import { isGreekOrCyrillic } from './unmix.ts';

const MARKS = [...'。！？；!?;'].map((mark) => mark.charCodeAt(0));
const TITLE_OPEN = 0x300a;
const FULL_STOP = 0x2e;
const SPACE = 0x20;
/** Shorter parts could be a word that marks break apart (国。家。级), and save nothing. */
const SHORTEST = 10;
const WORD_BEFORE_STOP = 3;

/**
 * Where a text can be cut so that each part folds, splits and matches by itself as it does in the whole: behind ends
 * of sentences beyond doubt. `joints` are words with their marks, in small letters, behind which a term goes on
 * (`which? best buy`). Starts of the parts, the first 0; one part where nothing is certain.
 */
export function partsOf(text: string, joints: readonly string[] = []): number[] {
  const starts = [0];
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (PLAIN[code] === 1) continue;
    // Greek and Cyrillic are read by the whole text; a title may hold whole sentences.
    if (isGreekOrCyrillic(code) || code === TITLE_OPEN) return [0];
    const isStop = code === FULL_STOP;
    if (!(isStop || isMark(code)) || at + 1 - last < SHORTEST) continue;
    let next = at + 1;
    while (text.charCodeAt(next) === SPACE) next += 1;
    if (text.length - next < SHORTEST) continue;
    const beginsNew = isHan(text.charCodeAt(next)) || (next > at + 1 && isCapital(text.charCodeAt(next)));
    if (!beginsNew || (isStop && !(next > at + 1 && endsWord(text, at)))) continue;
    if (joints.length > 0 && code < ASCII && isJoint(text, at + 1, joints)) continue;
    starts.push((last = next));
    at = next - 1;
  }
  return starts;
}

const ASCII = 0x80;
/** By code unit: it ends no sentence and says nothing of the whole. */
const PLAIN = Uint8Array.from({ length: 0x10000 }, (_, code) => (isGreekOrCyrillic(code) ? 0 : 1));
for (const code of [...MARKS, FULL_STOP, TITLE_OPEN]) PLAIN[code] = 0;

/** A word of some length in small letters, which is no short form of another. */
function endsWord(text: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && isSmall(text.charCodeAt(from - 1))) from -= 1;
  return stop - from >= WORD_BEFORE_STOP && !isAbbreviation(text.slice(from, stop));
}

function isJoint(text: string, end: number, joints: readonly string[]): boolean {
  const from = text.lastIndexOf(' ', end - 1) + 1;
  return (
    joints.some(({ length }) => length === end - from) && joints.includes(text.slice(from, end).toLowerCase())
  );
}

const isMark = (code: number) => MARKS.includes(code);
const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;
const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;
const isSmall = (code: number) => code >= 0x61 && code <= 0x7a;
