import { CJK, charClass } from '../characters/char-class.ts';
import { disguiseHan, inDigits } from './disguise-han.ts';
import { disguiseLatin } from './disguise-latin.ts';

/**
 * Returns spellings that hide a word from a filter while people can still read it, the likeliest first.
 * Spellings without honest use (zero-width characters, `最*佳`, 蕞) are left out, because `normalize` undoes
 * them.
 */
export function disguisesOf(word: string): string[] {
  const made = isHan(word) ? disguiseHan(word) : [...inDigits(word), ...disguiseLatin(word)];
  return [...new Set(made)].filter((spelling) => spelling !== word);
}

function isHan(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (charClass(word.charCodeAt(i)) === CJK) return true;
  return false;
}
