import { wordSignBeside } from '../../claims/words/sign.ts';
import type { WordLookup } from '../../claims/words/word-use.ts';
import { MATERIAL_PRAISED } from './material-praised-words.ts';
import { OFFER_PERIOD } from './offer-period-words.ts';
import { RATING } from './rating-words.ts';
import { SUPPLY } from './supply-words.ts';
import { EACH_TOTAL } from './total-words.ts';
import { WATER_DEPTH } from './water-depth-words.ts';

/** One sign for the words of several relations that few listings have, because signs are bits of one number. */
export const RARE = wordSignBeside(rare, rare);

function rare(of: WordLookup): RegExp {
  const each = [
    of(MATERIAL_PRAISED),
    of(SUPPLY),
    of(EACH_TOTAL),
    of(WATER_DEPTH),
    of(RATING),
    of(OFFER_PERIOD),
  ];
  return new RegExp(each.map(({ any }) => any.source).join('|'), 'u');
}
