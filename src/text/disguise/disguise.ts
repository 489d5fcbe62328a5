import { CJK, charClass } from '../characters/char-class.ts';
import { disguiseHan, inDigits } from './disguise-han.ts';
import { disguiseLatin } from './disguise-latin.ts';

/**
 * Spellings by which a word is hidden from a filter and still read by people, the likeliest first.
 * What has no honest use (zero-width characters, `最*佳`, 蕞) is no spelling: `normalize` undoes it everywhere.
 */
export function disguisesOf(word: string): string[] {
  const made = isHan(word) ? disguiseHan(word) : [...inDigits(word), ...disguiseLatin(word)];
  return [...new Set(made)].filter((spelling) => spelling !== word);
}

function isHan(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (charClass(word.charCodeAt(i)) === CJK) return true;
  return false;
}
