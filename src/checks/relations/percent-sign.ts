import { plainMark } from '../../claims/words/sign.ts';

/** A share of something. */
export const PERCENT = plainMark(/[%％]/);
