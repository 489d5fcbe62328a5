import type { FeatureNumbers } from '../../text/features/text-features.ts';
import type { WeightsByNumber } from '../../text/features/weights-by-number.ts';
import type { WordingShape } from './wording-tables.ts';

/** What the features of a stretch of text weigh in each model, and how many they are. */
interface Weighed {
  sums: Float64Array;
  count: number;
}

interface Part {
  start: number;
  end: number;
  statement: string;
  last: number | undefined;
  inner: Weighed;
  /** The borders, where the statement begins or ends what is weighed as one. */
  before: Weighed;
  after: Weighed;
  /** The joint with the statement before it; none before the first. */
  joint: Weighed | undefined;
}

/** Neighbouring statements of a sentence, each weighed once, whichever of them are taken together. */
export class StatementRun {
  private readonly parts: Part[] = [];
  private readonly numbers: FeatureNumbers;
  private readonly weights: WeightsByNumber;
  private readonly models: readonly WordingShape[];
  private readonly from: number;
  private readonly to: number;

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
  }

  get size(): number {
    return this.parts.length;
  }

  /** The statement at `start` to `end` of `text`; nothing is added where it is empty. */
  add(text: string, start: number, end: number): void {
    if (start < end) this.addPart(text.slice(start, end), start, end);
  }

  /** The same statements in other models. */
  weighedBy(from: number, to: number): StatementRun {
    const other = new StatementRun(this.numbers, this.weights, this.models, from, to);
    for (const { statement, start, end } of this.parts) other.addPart(statement, start, end);
    return other;
  }

  /** Where the statements `first` to `last`, the last not included, stand. */
  placeOf(first: number, last: number): [start: number, end: number] {
    return [(this.parts[first] as Part).start, (this.parts[last - 1] as Part).end];
  }

  /** How many features they have. */
  countOf(first: number, last: number): number {
    return this.addUp(first, last, ({ count }) => count);
  }

  /** How far above 0 the model holds them, as one, to be a claim of its kind. */
  scoreOf(first: number, last: number, model: number): number {
    const sum = this.addUp(first, last, ({ sums }) => sums[model - this.from] as number);
    return sum / Math.sqrt(this.countOf(first, last)) + (this.models[model]?.bias ?? 0);
  }

  private addUp(first: number, last: number, valueOf: (weighed: Weighed) => number): number {
    let sum = valueOf((this.parts[first] as Part).before) + valueOf((this.parts[last - 1] as Part).after);
    for (let at = first; at < last; at += 1) {
      const { inner, joint } = this.parts[at] as Part;
      sum += valueOf(inner);
      if (at > first && joint !== undefined) sum += valueOf(joint);
    }
    return sum;
  }

  private addPart(statement: string, start: number, end: number): void {
    const { numbers, first, last } = this.numbers.inner(statement);
    const previous = this.parts.at(-1);
    this.parts.push({
      start,
      end,
      statement,
      last,
      inner: this.weigh(numbers),
      before: this.weigh(this.numbers.between(undefined, first, false)),
      after: this.weigh(this.numbers.between(last, undefined, false)),
      joint: previous && this.weigh(this.numbers.between(previous.last, first, false)),
    });
  }

  private weigh(numbers: Int32Array | readonly number[]): Weighed {
    const sums = new Float64Array(this.to - this.from);
    for (let n = 0; n < numbers.length; n += 1)
      this.weights.addTo(sums, numbers[n] as number, this.from, this.to);
    return { sums, count: numbers.length };
  }
}
