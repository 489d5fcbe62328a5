import type { Dimension } from './units.ts';

/**
 * A number with its unit, as written and in the base unit of its dimension (see `BASE_UNITS`). `start`
 * and `end` are UTF-16 offsets of the text that was read.
 */
export interface FoundQuantity {
  value: number;
  /** Upper end of a range, in `unit`. */
  upper?: number;
  unit: string;
  dimension: Dimension;
  /** `value` in the base unit. */
  base: number;
  /** `upper` in the base unit. */
  upperBase?: number;
  /** Number of pieces: 6 in `6 × 330 ml`, where `value` is 330. */
  count?: number;
  /** `base` times `count`. */
  total?: number;
  /**
   * All sides of `10 × 20 × 30 cm`, in `unit`; `value` is the first. For a screen: width and height in
   * pixels.
   */
  sides?: number[];
  /** The 0.5 of `10 ± 0.5 mm`, in `unit`. */
  tolerance?: number;
  /** Another reading of the number is as likely: `1.500 g` in an unknown language. */
  ambiguous?: true;
  start: number;
  end: number;
}

/** Options of the search for quantities. */
export interface QuantityOptions {
  /** BCP 47 tag of the text. It decides `1.500 kg`, and units that are words elsewhere (`Go`, `an`). */
  lang?: string | undefined;
}
