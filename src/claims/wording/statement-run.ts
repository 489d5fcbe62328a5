// Scores neighbouring statements with the models. Each statement's features are summed only once.

import type { FeatureNumbers } from '../../text/features/text-features.ts';
import { HUNDREDTHS, type WeightsByNumber } from '../../text/features/weights-by-number.ts';
import type { WordingShape } from './wording-tables.ts';

// Parts of a statement's features: its own, those of its start and end where it borders the scored text,
// and those of the joint with the statement before it.
const INNER = 0;
const BEFORE = 1;
const AFTER = 2;
const JOINT = 3;
const STRETCHES = 4;
/** Cell of a part with the number of its features. The sums follow, one per model. */
const COUNT = 0;

/**
 * Neighbouring statements of a sentence. Each is summed once, for any combination of them. Cleared and
 * reused, because a catalogue has hundreds of thousands.
 */
export class StatementRun {
  size = 0;
  private text = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Sums by statement, part and model, in hundredths. */
  private sums = new Int32Array(0);
  /** The last feature of the latest statement. */
  private last: number | undefined;
  private readonly numbers: FeatureNumbers;
  private readonly weights: WeightsByNumber;
  private readonly models: readonly WordingShape[];
  private readonly from: number;
  private readonly to: number;
  /** Number of cells of a part. */
  private readonly width: number;

  /** Sums for the models `from` to `to`, the last excluded. */
  constructor(
    numbers: FeatureNumbers,
    weights: WeightsByNumber,
    models: readonly WordingShape[],
    from: number,
    to: number,
  ) {
    this.numbers = numbers;
    this.weights = weights;
    this.models = models;
    this.from = from;
    this.to = to;
    this.width = to - from + 1;
  }

  /** Clears it for statements of `text`. */
  start(text: string): void {
    this.text = text;
    this.size = 0;
  }

  /** Adds the statement at `start..end`, unless it is empty. */
  add(start: number, end: number): void {
    if (start >= end) return;
    const { numbers, text, last: previous, size } = this;
    const own = numbers.inner(text.slice(start, end));
    this.starts[size] = start;
    this.ends[size] = end;
    this.size += 1;
    this.makeRoom();
    this.weigh(INNER, own.numbers);
    this.weigh(BEFORE, numbers.between(undefined, own.first, false));
    this.weigh(AFTER, numbers.between(own.last, undefined, false));
    if (size > 0) this.weigh(JOINT, numbers.between(previous, own.first, false));
    this.last = own.last;
  }

  /** Returns the same statements with the sums of other models. */
  weighedBy(from: number, to: number): StatementRun {
    const other = new StatementRun(this.numbers, this.weights, this.models, from, to);
    other.start(this.text);
    for (let n = 0; n < this.size; n += 1) other.add(this.starts[n] as number, this.ends[n] as number);
    return other;
  }

  /** Returns the span of the statements `first` to `last`, the last excluded. */
  placeOf(first: number, last: number): [start: number, end: number] {
    return [this.starts[first] as number, this.ends[last - 1] as number];
  }

  /** Returns the number of features of these statements. */
  countOf(first: number, last: number): number {
    return this.addUp(first, last, COUNT);
  }

  /** Returns the model's score for these statements as one; above 0 means a claim. */
  scoreOf(first: number, last: number, model: number): number {
    const sum = this.addUp(first, last, COUNT + 1 + model - this.from) / HUNDREDTHS;
    return sum / Math.sqrt(this.countOf(first, last)) + (this.models[model]?.bias ?? 0);
  }

  private addUp(first: number, last: number, number: number): number {
    const { sums } = this;
    let sum =
      (sums[this.placeIn(first, BEFORE) + number] as number) +
      (sums[this.placeIn(last - 1, AFTER) + number] as number);
    for (let at = first; at < last; at += 1) {
      sum += sums[this.placeIn(at, INNER) + number] as number;
      if (at > first) sum += sums[this.placeIn(at, JOINT) + number] as number;
    }
    return sum;
  }

  private placeIn(statement: number, stretch: number): number {
    return (statement * STRETCHES + stretch) * this.width;
  }

  private makeRoom(): void {
    const needed = this.placeIn(this.size, 0);
    if (needed <= this.sums.length) return;
    const wider = new Int32Array(needed * 2);
    wider.set(this.sums);
    this.sums = wider;
  }

  /** Sums the features of one part of the latest statement. */
  private weigh(stretch: number, numbers: Int32Array | readonly number[]): void {
    const { sums, weights, from, to, width } = this;
    const at = this.placeIn(this.size - 1, stretch);
    sums.fill(0, at, at + width);
    sums[at + COUNT] = numbers.length;
    for (let n = 0; n < numbers.length; n += 1)
      weights.addTo(sums, at + COUNT + 1, numbers[n] as number, from, to);
  }
}
