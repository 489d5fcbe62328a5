// Packs a table of feature weights for a file: sorted, without free slots, so that it compresses to half.
import { WeightsByNumber, type StoredWeights } from './weights-by-number.ts';

/** A packed table. Bytes of equal rank stand together: first all lowest bytes, then the next. */
export interface PackedWeights {
  /** Gaps between the sorted feature numbers, four bytes each. */
  readonly gaps: Uint8Array;
  /** The weights of one model after the other in the order of the numbers, two bytes each. */
  readonly weights: Uint8Array;
}

/** Packs the table of `models` models. */
export function packWeights({ keys, weights }: StoredWeights, models: number): PackedWeights {
  const slots = [...keys.keys()].filter((slot) => keys[slot] !== 0);
  slots.sort((a, b) => ((keys[a] as number) >>> 0) - ((keys[b] as number) >>> 0));
  let last = 0;
  const gaps = slots.map((slot) => {
    const gap = ((keys[slot] as number) - last) | 0;
    last = keys[slot] as number;
    return gap;
  });
  const columns = Array.from({ length: models }, (_, model) =>
    slots.map((slot) => weights[slot * models + model] as number),
  );
  return { gaps: toPlanes(gaps, 4), weights: toPlanes(columns.flat(), 2) };
}

/** Restores the table from what `packWeights` returned. */
export function unpackWeights({ gaps, weights }: PackedWeights, models: number): StoredWeights {
  const count = gaps.length / 4;
  const table = WeightsByNumber.withRoom(count, models);
  let key = 0;
  for (let n = 0; n < count; n += 1) {
    key =
      (key +
        ((gaps[n] as number) |
          ((gaps[n + count] as number) << 8) |
          ((gaps[n + 2 * count] as number) << 16) |
          ((gaps[n + 3 * count] as number) << 24))) |
      0;
    table.add(key, weights, n, count);
  }
  return table.stored;
}

/** Splits whole numbers into their lowest `width` bytes, rank by rank. */
function toPlanes(numbers: readonly number[], width: number): Uint8Array {
  const planes = new Uint8Array(numbers.length * width);
  numbers.forEach((number, n) => {
    for (let rank = 0; rank < width; rank += 1)
      planes[rank * numbers.length + n] = (number >>> (8 * rank)) & 0xff;
  });
  return planes;
}
