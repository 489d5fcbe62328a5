import { plainPatternSign } from '../../claims/words/sign.ts';

/** The sign of two figures, the second in brackets or after a slash: "500 ml (520 g)". */
export const FIGURE_BESIDE = plainPatternSign(/\d[^]{0,12}[(（[/≈=]\s*\D{0,22}\d/);
