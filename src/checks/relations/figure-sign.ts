import { plainMark } from '../../claims/words/sign.ts';

/** A text without a digit has no measure in figures. */
export const FIGURE = plainMark(/\d/);
