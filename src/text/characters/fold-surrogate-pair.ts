import { characterOfPicture } from './char-pictures.ts';

// Folds characters beyond U+FFFF, which are two UTF-16 code units.

/**
 * Returns the folded character: mathematical letters become plain ones, invisible tags and variation
 * selectors are removed, others stay. `undefined` where there is no pair.
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

/**
 * Returns the letter of a white letter on a black circle (🅐) or square (🅰). NFKC folds only the
 * outlined ones.
 */
function letterInShape(point: number): string | undefined {
  for (const first of [0x1f150, 0x1f170]) {
    if (point >= first && point < first + 26) return String.fromCharCode(0x61 + point - first);
  }
  return undefined;
}

/** It means “first”, but before a list of goods it is an ornament. */
const MEDAL = '🥇';

/**
 * Whether the emoji stands for a character, or is 🥇 for “first”. Such emoji are not removed between
 * characters.
 */
export function isMeaningfulEmoji(high: number, low: number | undefined): boolean {
  if (low === undefined) return false;
  const pair = String.fromCharCode(high, low);
  return pair === MEDAL || characterOfPicture(pair) !== undefined;
}
