import { scatter } from './weights-by-number.ts';

/** Collects 32-bit numbers, each once, in order; emptied and used again for the next text. */
export class DistinctNumbers {
  private numbers = new Int32Array(1024);
  private slots = new Int32Array(2048);
  /** The round in which a slot was last filled. */
  private stamps = new Int32Array(2048);
  private round = 0;
  private count = 0;

  /** Empties it, with room for `most`. */
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

  /** False where it was there before. */
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

  /** The numbers so far; the array is used again after the next `start`. */
  get list(): Int32Array {
    return this.numbers.subarray(0, this.count);
  }
}
