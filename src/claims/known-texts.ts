import { randomInt } from 'node:crypto';
import { flat } from '../extract/flat.ts';

export interface Bounds {
  /** Texts in a generation, and how many characters they may have together. */
  most: number;
  mostChars: number;
  /** Shorter texts are scanned as fast as they are looked up. */
  shortest: number;
  longest: number;
}

/** For sentences, which come back anywhere in a catalogue. */
export const SENTENCES: Bounds = { most: 32_000, mostChars: 4_000_000, shortest: 4, longest: 400 };

/**
 * What was worked out for a text of a catalogue, for the next row that says the same: a shop's sentences come back
 * anywhere. Kept in two generations: what was not asked for while the newer one filled up is forgotten.
 */
export class KnownTexts<T extends object | string | number> {
  private readonly bounds: Bounds;
  private newer = new Generation<T>();
  private older = new Generation<T>();
  private chars = 0;

  constructor(bounds: Bounds) {
    this.bounds = bounds;
  }

  /** For `text[from..to)`; `kind` tells apart what is worked out differently for the same text. */
  of(kind: string, text: string, from: number, to: number, make: (text: string) => T): T {
    const { most, mostChars, shortest, longest } = this.bounds;
    if (to - from < shortest || to - from > longest) return make(text.slice(from, to));
    key.of(kind, text, from, to);
    const { one, two } = key;
    const known = this.newer.get(one, two);
    if (known !== undefined) return known;
    // What is kept does not hold on to the row it was cut from.
    const value = this.older.get(one, two) ?? make(flat(text.slice(from, to)));
    this.chars += to - from;
    if (this.newer.count >= most || this.chars > mostChars) {
      [this.older, this.newer] = [this.newer, this.older];
      this.newer.clear();
      this.chars = to - from;
    }
    this.newer.add(one, two, value);
    return value;
  }
}

/**
 * A text as two numbers made of its characters, which is cheaper than to cut it out, and no less certain for all texts
 * that a run can meet. The numbers begin differently in each run, so that nobody can write a text to be taken for another;
 * nothing that is found hangs on them.
 */
class Key {
  one = 0;
  two = 0;
  private readonly first = randomInt(2 ** 32) | 0;
  private readonly second = randomInt(2 ** 32) | 0;

  of(kind: string, text: string, from: number, to: number): void {
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

/** Of the text asked for last. */
const key = new Key();

/** An open table by key; an empty one is small. */
class Generation<T> {
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

const SMALLEST = 64;

function free<T>(size: number): (T | undefined)[] {
  return new Array<T | undefined>(size).fill(undefined);
}
