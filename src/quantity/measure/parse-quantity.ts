import { findQuantities } from './find-quantities.ts';
import type { FoundQuantity, QuantityOptions } from './quantity.ts';

/**
 * Returns the first quantity of the text, or null. `value` is as written, `base` is in the base unit of
 * the dimension (m, kg, l, s …; see `BASE_UNITS`), offsets are UTF-16. Never throws.
 */
export function parseQuantity(text: string, options: QuantityOptions = {}): FoundQuantity | null {
  return findQuantities(text, options)[0] ?? null;
}
