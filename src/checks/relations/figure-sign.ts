import { plainPatternSign } from '../../claims/words/sign.ts';

/** The sign of a digit, without which a text has no measure in figures. */
export const FIGURE = plainPatternSign(/\d/);
