// One sign for both checks that look for what the goods do not have.

import { wordSignBeside } from '../../claims/words/sign.ts';
import type { WordLookup } from '../../claims/words/word-use.ts';
import { DENIED_IN_TEXT } from './denied-in-text-words.ts';
import { INCLUDED } from './included-words.ts';

/** One sign for what is denied and what is not included, because signs are bits of one number. */
export const DENIAL = wordSignBeside(denial, denial);

function denial(of: WordLookup): RegExp {
  return new RegExp(`${of(DENIED_IN_TEXT).any.source}|${of(INCLUDED).not.source}`, 'u');
}
