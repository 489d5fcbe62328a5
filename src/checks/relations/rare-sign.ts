import type { Sign } from '../../claims/words/sign.ts';
import { MATERIAL_PRAISED } from './material-praised-words.ts';
import { SUPPLY } from './supply-words.ts';
import { EACH_TOTAL } from './total-words.ts';

/** One sign for the words of several relations that few listings have, because signs are bits of one number. */
export const RARE: Sign = {
  by: 'letters',
  pattern: (of) =>
    new RegExp(
      [of(MATERIAL_PRAISED).any, of(SUPPLY).any, of(EACH_TOTAL).any].map((any) => any.source).join('|'),
      'iu',
    ),
};
