/** Weights by 32-bit number, in an open table: a text asks for hundreds of them. Numbers without one weigh nothing. */
export class WeightsByNumber {
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly weights: Float64Array;
  private readonly used: Uint8Array;

  /** With room for `count` weights. */
  constructor(count: number) {
    let size = 16;
    while (size < count * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.weights = new Float64Array(size);
    this.used = new Uint8Array(size);
  }

  set(key: number, weight: number): void {
    const at = this.slotOf(key);
    this.keys[at] = key;
    this.weights[at] = weight;
    this.used[at] = 1;
  }

  get(key: number): number {
    return this.weights[this.slotOf(key)] as number;
  }

  /** Where the number is, or the free place where it would be. */
  private slotOf(key: number): number {
    let at = scatter(key) & this.mask;
    while (this.used[at] === 1 && this.keys[at] !== key) at = (at + 1) & this.mask;
    return at;
  }
}

export function scatter(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
