// Reads the stock state of a row: words, codes or a number of pieces.
import type { Availability } from '../../model/listing/availability.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { memo } from '../../text/memory/memo.ts';
import { availabilityOf } from '../facts/stock-words.ts';

/** Size of the cache for texts that many rows share. */
const KNOWN = 500;
const COUNT = /^\d{1,9}(?:\.0+)?$/;

/** True if the cell is a number of pieces in stock. */
export const isStockCount = (text: string): boolean => COUNT.test(text);

const stateOf = memo(KNOWN, (text) => (isStockCount(text) ? countState(text) : availabilityOf(text)), flat);
const countState = (text: string): Availability => (Number(text) > 0 ? 'InStock' : 'OutOfStock');

/** Values of a column that allow orders without stock: "continue", TRUE, 1, "notify". */
const SOLD_ON = /^(?:continue|true|yes|1|2|notify)$/i;

/**
 * Returns the stock state of a row, from the texts of its cells. A count of zero is ignored if stock is not
 * tracked, or if orders without stock are allowed. `isTracked`: the file has a column that says what is tracked.
 */
export function stockOf(
  availability: string | undefined,
  stockTracking: string | undefined,
  sellsWithoutStock: string | undefined,
  isTracked: boolean,
): Availability | undefined {
  if (!availability) return undefined;
  if (isStockCount(availability) && Number(availability) === 0) {
    if (isTracked && !stockTracking) return undefined;
    if (sellsWithoutStock !== undefined && SOLD_ON.test(sellsWithoutStock)) return undefined;
  }
  return stateOf(availability);
}
