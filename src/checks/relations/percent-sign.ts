import { plainPatternSign } from '../../claims/words/sign.ts';

/** The sign of a percentage. */
export const PERCENT = plainPatternSign(/[%％]/);
