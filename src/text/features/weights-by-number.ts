/** What a table consists of, to be kept and loaded as it is. */
export interface StoredWeights {
  /** The weight at each place of the table. */
  readonly keys: Int32Array;
  /** The row of the weights at each place of the hash table, from 1; 0 for a free place. */
  readonly rows: Int32Array;
  /** A row for each number: the weight in each model. */
  readonly weights: Float64Array;
}

/**
 * Weights of several models by 32-bit number, in an open table: a text asks for hundreds of them. Numbers without one
 * weigh nothing.
 */
export class WeightsByNumber {
  private readonly models: number;
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;
  private readonly weights: Float64Array;
  private count = 0;

  constructor(stored: StoredWeights, models: number) {
    this.keys = stored.keys;
    this.rows = stored.rows;
    this.weights = stored.weights;
    this.mask = stored.keys.length - 1;
    this.models = models;
  }

  /** An empty one, with room for `count` numbers. */
  static withRoom(count: number, models: number): WeightsByNumber {
    let size = 16;
    while (size < count * 2) size *= 2;
    const [keys, rows] = [new Int32Array(size), new Int32Array(size)];
    return new WeightsByNumber({ keys, rows, weights: new Float64Array((count + 1) * models) }, models);
  }

  /** The table as it is stored, without free places at its end. */
  get stored(): StoredWeights {
    const { keys, rows, weights } = this;
    return { keys, rows, weights: weights.slice(0, (this.count + 1) * this.models) };
  }

  set(key: number, model: number, weight: number): void {
    const at = this.slotOf(key);
    if (this.rows[at] === 0) {
      this.count += 1;
      this.keys[at] = key;
      this.rows[at] = this.count;
    }
    this.weights[(this.rows[at] as number) * this.models + model] = weight;
  }

  /** Adds the number's weights to the sums of the models `first` to `last`, the last not included. */
  addTo(sums: Float64Array, key: number, first = 0, last = this.models): void {
    const from = this.placeOf(key);
    if (from === 0) return;
    for (let n = first; n < last; n += 1) sums[n] = (sums[n] as number) + (this.weights[from + n] as number);
  }

  /** Where the number's weights begin; 0 where it has none. */
  private placeOf(key: number): number {
    return (this.rows[this.slotOf(key)] as number) * this.models;
  }

  /** Where the number is, or the free place where it would be. */
  private slotOf(key: number): number {
    let at = scatter(key) & this.mask;
    while (this.rows[at] !== 0 && this.keys[at] !== key) at = (at + 1) & this.mask;
    return at;
  }
}

export function scatter(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
