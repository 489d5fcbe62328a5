let seeds: readonly [number, number] = [0x2545f491, 0x9e3779b1];

/**
 * What keys begin with. The program sets it once, to random numbers, so that nobody can write a text to be taken for
 * another. Nothing that is found depends on it.
 */
export function seedTextKeys(first: number, second: number): void {
  seeds = [first | 0, second | 0];
}

/**
 * A text as two numbers made of its characters: cheaper than cutting it out, and as certain for all texts that a run
 * can meet.
 */
export class TextKey {
  one = 0;
  two = 0;

  /** Of `text[from..to)`; `kind` tells apart what is kept for the same text. */
  read(kind: string, text: string, from: number, to: number): void {
    let one = seeds[0] ^ (to - from);
    let two = seeds[1];
    for (let n = 0; n < kind.length; n += 1) two = Math.imul(two ^ kind.charCodeAt(n), 0x5bd1e995);
    for (let n = from; n < to; n += 1) {
      const code = text.charCodeAt(n);
      one = Math.imul(one ^ code, 0x9e3779b1);
      two = Math.imul(two + code, 0x85ebca6b) ^ (two >>> 13);
    }
    // 0 marks a free place in a table.
    this.one = one ^ (one >>> 15) || 1;
    this.two = two ^ (two >>> 16);
  }
}

const SMALLEST = 64;

/** How many numbers belong to a value, besides the two of its key, and how many weights. */
export interface Breadth {
  numbers: number;
  weights: number;
}

/**
 * An open table by text key; an empty one is small. Numbers that belong to a value lie beside its key: one fetch for
 * both, where an object would be several.
 */
export class TableByKey<T> {
  count = 0;
  /** Of all places; a value's own are behind its key, from `numbersOf(place)`. */
  numbers: Int32Array;
  weights: Float32Array;
  private mask = SMALLEST - 1;
  private values: (T | undefined)[] = free(SMALLEST);
  private readonly width: number;
  private readonly breadth: Breadth;

  constructor(breadth: Breadth = { numbers: 0, weights: 0 }) {
    this.breadth = breadth;
    this.width = KEY + breadth.numbers;
    this.numbers = new Int32Array(SMALLEST * this.width);
    this.weights = new Float32Array(SMALLEST * breadth.weights);
  }

  /** The place of the key; -1 where it is unknown. */
  find(one: number, two: number): number {
    const { mask, numbers, width } = this;
    for (let place = one & mask; ; place = (place + 1) & mask) {
      const at = place * width;
      const first = numbers[at] as number;
      if (first === one && numbers[at + 1] === two) return place;
      if (first === 0) return -1;
    }
  }

  get(one: number, two: number): T | undefined {
    const place = this.find(one, two);
    return place < 0 ? undefined : this.valueAt(place);
  }

  valueAt(place: number): T {
    return this.values[place] as T;
  }

  numbersOf(place: number): number {
    return place * this.width + KEY;
  }

  weightsOf(place: number): number {
    return place * this.breadth.weights;
  }

  /** The place where the key was stored. */
  add(one: number, two: number, value: T): number {
    if (this.count * 2 > this.mask) this.grow();
    const { mask, numbers, width } = this;
    let place = one & mask;
    while (numbers[place * width] !== 0) place = (place + 1) & mask;
    numbers[place * width] = one;
    numbers[place * width + 1] = two;
    this.values[place] = value;
    this.count += 1;
    return place;
  }

  /** The same with the numbers and weights that it has in another table of this breadth. */
  addFrom(other: TableByKey<T>, from: number): number {
    const { width, breadth } = this;
    const at = from * width;
    const place = this.add(other.numbers[at] as number, other.numbers[at + 1] as number, other.valueAt(from));
    copy(other.numbers, at, this.numbers, place * width, width);
    copy(other.weights, other.weightsOf(from), this.weights, this.weightsOf(place), breadth.weights);
    return place;
  }

  clear(): void {
    this.values.fill(undefined);
    this.numbers.fill(0);
    this.count = 0;
  }

  private grow(): void {
    const wider = new TableByKey<T>(this.breadth);
    wider.resize(this.values.length * 2);
    for (let place = 0; place < this.values.length; place += 1)
      if (this.numbers[place * this.width] !== 0) wider.addFrom(this, place);
    this.mask = wider.mask;
    this.numbers = wider.numbers;
    this.weights = wider.weights;
    this.values = wider.values;
  }

  private resize(places: number): void {
    this.mask = places - 1;
    this.numbers = new Int32Array(places * this.width);
    this.weights = new Float32Array(places * this.breadth.weights);
    this.values = free(places);
  }
}

/** Numbers stored for each key: its two halves. */
const KEY = 2;

type Numbers = Int32Array | Float32Array;

function copy(from: Numbers, at: number, to: Numbers, start: number, count: number): void {
  for (let n = 0; n < count; n += 1) to[start + n] = from[at + n] as number;
}

function free<T>(size: number): (T | undefined)[] {
  return new Array<T | undefined>(size).fill(undefined);
}
