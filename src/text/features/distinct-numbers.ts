import { scatter } from './weights-by-number.ts';

/** Collects 32-bit numbers, each once, in order of arrival. Cleared and reused for the next text. */
export class DistinctNumbers {
  private numbers = new Int32Array(1024);
  private slots = new Int32Array(2048);
  /** The round in which a slot was last filled. */
  private stamps = new Int32Array(2048);
  private round = 0;
  private count = 0;

  /** Clears it and makes room for `most` numbers. */
  start(most: number): void {
    this.count = 0;
    this.round += 1;
    let size = this.numbers.length;
    if (most <= size) return;
    while (size < most) size *= 2;
    this.numbers = new Int32Array(size);
    this.slots = new Int32Array(size * 2);
    this.stamps = new Int32Array(size * 2);
  }

  /** Adds a number. Returns false where it was there already. */
  add(number: number): boolean {
    const mask = this.slots.length - 1;
    let at = scatter(number) & mask;
    while (this.stamps[at] === this.round) {
      if (this.slots[at] === number) return false;
      at = (at + 1) & mask;
    }
    this.stamps[at] = this.round;
    this.slots[at] = number;
    this.numbers[this.count] = number;
    this.count += 1;
    return true;
  }

  get size(): number {
    return this.count;
  }

  /** Returns the numbers so far. The next `start` reuses the array. */
  get list(): Int32Array {
    return this.numbers.subarray(0, this.count);
  }
}
