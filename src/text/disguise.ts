import { CJK, charClass } from './char-class.ts';
import { disguiseHan, inDigits } from './disguise-han.ts';
import { disguiseLatin } from './disguise-latin.ts';

/**
 * Spellings by which a word is hidden from a filter and still read by people, the likeliest first.
 * What has no honest use (zero-width characters, `最*佳`, 蕞) is no spelling: `normalize` undoes it everywhere.
 */
export function disguisesOf(word: string): string[] {
  for (let i = 0; i < word.length; i += 1) {
    if (charClass(word.charCodeAt(i)) === CJK) return disguiseHan(word);
  }
  return [...inDigits(word), ...disguiseLatin(word)];
}
