import { characterOfPicture } from './char-pictures.ts';

/** Characters beyond U+FFFF, which are two UTF-16 code units. */

/**
 * Mathematical letters and the like fold to plain ones, invisible tags and variation selectors to nothing;
 * other pairs stay as they are. `undefined` where there is no pair.
 */
export function foldPair(source: string, at: number): string | undefined {
  const low = source.charCodeAt(at + 1);
  if (!(low >= 0xdc00 && low <= 0xdfff)) return undefined;
  if (source.charCodeAt(at) === 0xdb40) return '';
  const pair = source.slice(at, at + 2);
  if (characterOfPicture(pair) !== undefined) return pair;
  const letter = letterInShape(pair.codePointAt(0) as number);
  if (letter !== undefined) return letter;
  const folded = pair.normalize('NFKC').toLowerCase();
  return folded === '' ? pair : folded;
}

/** White letters on black circles (🅐) and squares (🅰): NFKC knows only the outlined ones. */
function letterInShape(point: number): string | undefined {
  for (const first of [0x1f150, 0x1f170]) {
    if (point >= first && point < first + 26) return String.fromCharCode(0x61 + point - first);
  }
  return undefined;
}

/** It says “first”, but before a list of goods it is an ornament. */
const MEDAL = '🥇';

/** 🥇 says “first”: unlike other pictures those that stand for a character are not taken out from between characters. */
export function isSpeaking(high: number, low: number | undefined): boolean {
  if (low === undefined) return false;
  const pair = String.fromCharCode(high, low);
  return pair === MEDAL || characterOfPicture(pair) !== undefined;
}
