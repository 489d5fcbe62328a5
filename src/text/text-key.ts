import { randomInt } from 'node:crypto';

/**
 * A text as two numbers made of its characters, which is cheaper than to cut it out, and no less certain for all texts
 * that a run can meet. The numbers begin differently in each run, so that nobody can write a text to be taken for
 * another; nothing that is found hangs on them.
 */
export class TextKey {
  one = 0;
  two = 0;
  private first: number | undefined;
  private second = 0;

  /** Of `text[from..to)`; `kind` tells apart what is kept for the same text. */
  read(kind: string, text: string, from: number, to: number): void {
    if (this.first === undefined) {
      this.first = randomInt(2 ** 32) | 0;
      this.second = randomInt(2 ** 32) | 0;
    }
    let one = this.first ^ (to - from);
    let two = this.second;
    for (let n = 0; n < kind.length; n += 1) two = Math.imul(two ^ kind.charCodeAt(n), 0x5bd1e995);
    for (let n = from; n < to; n += 1) {
      const code = text.charCodeAt(n);
      one = Math.imul(one ^ code, 0x9e3779b1);
      two = Math.imul(two + code, 0x85ebca6b) ^ (two >>> 13);
    }
    this.one = one ^ (one >>> 15);
    this.two = two ^ (two >>> 16);
  }
}

const SMALLEST = 64;

/** An open table by text key; an empty one is small. */
export class TableByKey<T> {
  count = 0;
  private mask = SMALLEST - 1;
  /** Two numbers for each place. */
  private keys = new Int32Array(SMALLEST * 2);
  private values: (T | undefined)[] = free(SMALLEST);

  /** What is known by the key. */
  get(one: number, two: number): T | undefined {
    const { mask, keys, values } = this;
    for (let at = one & mask; ; at = (at + 1) & mask) {
      const value = values[at];
      if (value === undefined || (keys[at * 2] === one && keys[at * 2 + 1] === two)) return value;
    }
  }

  add(one: number, two: number, value: T): void {
    if (this.count * 2 > this.mask) this.grow();
    const { mask, keys, values } = this;
    let at = one & mask;
    while (values[at] !== undefined) at = (at + 1) & mask;
    keys[at * 2] = one;
    keys[at * 2 + 1] = two;
    values[at] = value;
    this.count += 1;
  }

  clear(): void {
    this.values.fill(undefined);
    this.count = 0;
  }

  private grow(): void {
    const { keys, values } = this;
    const size = values.length * 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size * 2);
    this.values = free(size);
    this.count = 0;
    values.forEach((value, at) => {
      if (value !== undefined) this.add(keys[at * 2] as number, keys[at * 2 + 1] as number, value);
    });
  }
}

function free<T>(size: number): (T | undefined)[] {
  return new Array<T | undefined>(size).fill(undefined);
}
