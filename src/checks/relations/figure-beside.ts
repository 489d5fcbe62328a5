import { Mark } from '../../claims/facts/marks.ts';

/** A figure, and another in brackets behind it: "500 ml (520 g)". */
export const FIGURE_BESIDE = new Mark(/\d[^]{0,12}[(（[/≈=]\s*\D{0,8}\d/);
