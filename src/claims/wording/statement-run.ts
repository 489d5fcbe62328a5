import type { FeatureNumbers } from '../../text/features/text-features.ts';
import { HUNDREDTHS, type WeightsByNumber } from '../../text/features/weights-by-number.ts';
import type { WordingShape } from './wording-tables.ts';

// What is weighed of each statement: its own features, those of its borders where it begins or ends what is weighed as
// one, and the joint with the statement before it.
const INNER = 0;
const BEFORE = 1;
const AFTER = 2;
const JOINT = 3;
const STRETCHES = 4;
/** Where a stretch has the number of its features; its sums follow, one a model. */
const COUNT = 0;

/**
 * Neighbouring statements of a sentence, each weighed once, whichever of them are taken together. Emptied and used again
 * for the next ones: a catalogue has hundreds of thousands.
 */
export class StatementRun {
  size = 0;
  private text = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** By statement, stretch and model, in hundredths. */
  private sums = new Int32Array(0);
  /** What the latest statement ends with. */
  private last: number | undefined;
  private readonly numbers: FeatureNumbers;
  private readonly weights: WeightsByNumber;
  private readonly models: readonly WordingShape[];
  private readonly from: number;
  private readonly to: number;
  /** Numbers of a stretch. */
  private readonly width: number;

  /** Weighs in the models `from` to `to`, the last not included. */
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

  /** Empties it for statements of `text`. */
  start(text: string): void {
    this.text = text;
    this.size = 0;
  }

  /** The statement at `start` to `end`; nothing is added where it is empty. */
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

  /** The same statements in other models. */
  weighedBy(from: number, to: number): StatementRun {
    const other = new StatementRun(this.numbers, this.weights, this.models, from, to);
    other.start(this.text);
    for (let n = 0; n < this.size; n += 1) other.add(this.starts[n] as number, this.ends[n] as number);
    return other;
  }

  /** Where the statements `first` to `last`, the last not included, stand. */
  placeOf(first: number, last: number): [start: number, end: number] {
    return [this.starts[first] as number, this.ends[last - 1] as number];
  }

  /** How many features they have. */
  countOf(first: number, last: number): number {
    return this.addUp(first, last, COUNT);
  }

  /** How far above 0 the model holds them, as one, to be a claim of its kind. */
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

  /** Of the latest statement. */
  private weigh(stretch: number, numbers: Int32Array | readonly number[]): void {
    const { sums, weights, from, to, width } = this;
    const at = this.placeIn(this.size - 1, stretch);
    sums.fill(0, at, at + width);
    sums[at + COUNT] = numbers.length;
    for (let n = 0; n < numbers.length; n += 1)
      weights.addTo(sums, at + COUNT + 1, numbers[n] as number, from, to);
  }
}
