// A hash table of feature weights for several models.

/** The arrays of a table, stored and loaded without conversion. */
export interface StoredWeights {
  /** The feature number in each slot of the hash table; 0 for a free slot. */
  readonly keys: Int32Array;
  /** Per slot, the weights in all models, in hundredths. */
  readonly weights: Int16Array;
}

/** Factor of stored weights. They are whole numbers, so that sums are exact. */
export const HUNDREDTHS = 100;

/**
 * Weights of several models, by 32-bit feature number other than 0. A text looks up hundreds of them.
 * Unknown numbers weigh nothing.
 */
export class WeightsByNumber {
  readonly stored: StoredWeights;
  private readonly models: number;
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly weights: Int16Array;

  constructor(stored: StoredWeights, models: number) {
    this.stored = stored;
    this.keys = stored.keys;
    this.weights = stored.weights;
    this.mask = stored.keys.length - 1;
    this.models = models;
  }

  /** Creates an empty table with room for `count` numbers. */
  static withRoom(count: number, models: number): WeightsByNumber {
    let size = 16;
    while (size < count * 1.5) size *= 2;
    return new WeightsByNumber(
      { keys: new Int32Array(size), weights: new Int16Array(size * models) },
      models,
    );
  }

  set(key: number, model: number, weight: number): void {
    const at = this.slotOf(key);
    this.keys[at] = key;
    this.weights[at * this.models + model] = Math.round(weight * HUNDREDTHS);
  }

  /**
   * Adds a number that is not in the table. Its weight in model `m` is item `m * count + n` of a list whose
   * items are two bytes: all low bytes first, then all high bytes.
   */
  add(key: number, planes: Uint8Array, n: number, count: number): void {
    const slot = this.slotOf(key);
    const high = count * this.models;
    this.keys[slot] = key;
    for (let model = 0; model < this.models; model += 1) {
      const at = model * count + n;
      this.weights[slot * this.models + model] =
        (planes[at] as number) | ((planes[high + at] as number) << 8);
    }
  }

  /**
   * Adds a number's weights in the models `first` to `last` (excluded) to `sums`, from index `at` on, in
   * hundredths.
   */
  addTo(sums: Int32Array, at: number, key: number, first: number, last: number): void {
    const slot = this.slotOf(key);
    if (this.keys[slot] === 0) return;
    const from = slot * this.models;
    for (let n = first; n < last; n += 1)
      sums[at + n - first] = (sums[at + n - first] as number) + (this.weights[from + n] as number);
  }

  /** Returns the slot of a number, or the free slot for it. */
  private slotOf(key: number): number {
    let at = scatter(key) & this.mask;
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & this.mask;
    return at;
  }
}

/** Mixes the bits of a number, for a hash table. */
export function scatter(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
