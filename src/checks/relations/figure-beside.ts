import { plainMark } from '../../claims/words/sign.ts';

/** A figure, and another in brackets behind it: "500 ml (520 g)". */
export const FIGURE_BESIDE = plainMark(/\d[^]{0,12}[(（[/≈=]\s*\D{0,22}\d/);
