import { findQuantities } from './find-quantities.ts';
import type { FoundQuantity, QuantityOptions } from './quantity.ts';

/**
 * The first quantity of the text, or null where there is none: value with unit as written, `base` in the
 * base unit of its dimension (m, kg, l, s, J, W, B …; see `BASE_UNITS`), UTF-16 offsets. Never throws.
 */
export function parseQuantity(text: string, options: QuantityOptions = {}): FoundQuantity | null {
  return findQuantities(text, options)[0] ?? null;
}
