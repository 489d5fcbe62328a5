import { DistinctNumbers } from '../text/features/distinct-numbers.ts';
import type { FeatureNumbers, InnerFeatures } from '../text/features/text-features.ts';
import { WeightsByNumber } from '../text/features/weights-by-number.ts';
import { NO_FEATURE, WordingBound } from './wording-bound.ts';
import { numbersOf, type WordingShape, type WordingTables } from './wording-tables.ts';

interface Model {
  concept: string;
  longest: number;
  bar: number;
  /** Texts below are worded unlike the claim, and more so; -Infinity where the model does not tell. */
  lawful: number;
  plain: number;
}

/** How a text sounds: `lawful` if it is unlike what was challenged, `plain` if nothing in it is like that. */
export type Sound = 'open' | 'lawful' | 'plain';

/** What the models make of a text by itself; kept with texts that come back. */
export interface Weighed {
  epoch: number;
  /** How many features it has; asked more often than the features themselves, which lie elsewhere. */
  size: number;
  first: InnerFeatures['first'];
  last: InnerFeatures['last'];
  /**
   * Two for each model: the sum of its features' weights, and how much it would grow without those that speak against
   * the concept. A plain list, of which two or three cache lines are fetched; a typed one of this length lies in two
   * places.
   */
  weights: readonly number[];
  numbers: InnerFeatures['numbers'];
}

/** A part of a text, and where it begins in it. */
export interface Piece {
  readonly at: number;
  readonly text: {
    readonly length: number;
    readonly normalized: { readonly text: string };
    readonly learnt: { weighed: Weighed | undefined };
  };
}

/** A text as its own only piece. */
export function piecesOf(text: string): Piece[] {
  return [{ at: 0, text: { length: text.length, normalized: { text }, learnt: { weighed: undefined } } }];
}

/** Linear models of one language: which claims a short text is worded like. */
export class WordingModels {
  /** Concepts whose firm words stand whatever the text sounds like. */
  readonly spares: ReadonlySet<string>;
  /** Does any model tell what sounds lawful? */
  readonly tellsLawful: boolean;
  /** Concepts that are asked about whatever claims are known. */
  readonly beside: ReadonlySet<string>;
  private readonly models: readonly Model[];
  /** Texts longer than this are not weighed. */
  readonly longest: number;
  private readonly fewest: number;
  private readonly numbers: FeatureNumbers;
  private readonly weights: WeightsByNumber;
  private readonly distinct = new DistinctNumbers();
  /** The sums of the text weighed last, by model, and how many features it has. */
  private readonly sums: Float64Array;
  private size = 0;
  /** How many there are. */
  readonly count: number;
  private readonly bound: WordingBound;

  constructor(tables: WordingTables) {
    const { models: wordings, spaced } = tables;
    this.fewest = fewestOf(wordings, spaced);
    this.longest = Math.max(0, ...wordings.map(({ longest }) => longest));
    this.spares = new Set(wordings.flatMap(({ spares = [] }) => spares));
    this.beside = new Set(wordings.filter(({ beside }) => beside).map(({ concept }) => concept));
    this.models = wordings.map(
      ({ concept, longest, threshold, bias, lawful = -Infinity, plain = -Infinity }) => ({
        concept,
        longest,
        bar: threshold - bias,
        lawful: lawful - bias,
        plain: plain - bias,
      }),
    );
    this.tellsLawful = this.models.some(({ lawful }) => lawful > -Infinity);
    this.numbers = numbersOf(tables);
    this.weights = new WeightsByNumber(tables.weights, wordings.length);
    this.sums = new Float64Array(wordings.length);
    this.count = wordings.length;
    this.bound = this.newBound();
  }

  /** For texts whose pieces are told to it one by one. */
  newBound(): WordingBound {
    const bars = this.models.map(({ bar }) => bar);
    return new WordingBound(bars, this.numbers, this.weights);
  }

  /** The concepts the whole text is worded like; none for long texts. */
  conceptsOf(pieces: readonly Piece[]): string[] {
    return lengthOf(pieces) > this.longest || !this.mayBeLike(pieces) ? [] : this.likeOf(pieces);
  }

  /** The same for a text that may be like one and is not too long. */
  likeOf(pieces: readonly Piece[]): string[] {
    const length = lengthOf(pieces);
    this.weigh(pieces);
    if (this.size < this.fewest) return [];
    const spread = Math.sqrt(this.size);
    const like: string[] = [];
    this.models.forEach(({ concept, longest, bar }, n) => {
      if ((this.sums[n] as number) / spread > bar && length <= longest) like.push(concept);
    });
    return like;
  }

  /** The sentence `from..to` if it is short enough to be judged, else as much of it on both sides of the offset. */
  windowOf(text: string, [from, to]: readonly [number, number], offset: number): string {
    const begin = Math.max(from, Math.min(offset - (this.longest >> 1), to - this.longest));
    return text.slice(begin, Math.min(to, begin + this.longest)).trim();
  }

  /** What the text sounds like, by the models that tell. */
  soundOf(pieces: readonly Piece[]): Sound {
    const length = lengthOf(pieces);
    if (length > this.longest || !this.tellsLawful) return 'open';
    this.weigh(pieces);
    if (this.size < this.fewest) return 'open';
    const spread = Math.sqrt(this.size);
    const isBelow = (bar: 'lawful' | 'plain') =>
      this.models.some(
        (model, n) => length <= model.longest && (this.sums[n] as number) / spread < model[bar],
      );
    if (!isBelow('lawful')) return 'open';
    return isBelow('plain') ? 'plain' : 'lawful';
  }

  private mayBeLike(pieces: readonly Piece[]): boolean {
    const { bound } = this;
    bound.start();
    for (const piece of pieces) {
      const { size, first, last, weights } = this.weighed(piece);
      bound.add(piece.at, piece.at + piece.text.length, size, first ?? NO_FEATURE, last ?? NO_FEATURE);
      bound.weigh(weights, 0);
    }
    return bound.isReached();
  }

  /** Each feature of the text counts once, in whichever of its pieces it is. */
  private weigh(pieces: readonly Piece[]): void {
    const { numbers, distinct, sums } = this;
    let room: number;
    let epoch: number;
    do {
      epoch = numbers.epoch;
      room = 2;
      for (const piece of pieces) room += this.weighed(piece).size + 3;
    } while (epoch !== numbers.epoch);
    distinct.start(room);
    sums.fill(0);
    for (const piece of pieces) {
      const own = this.weighed(piece);
      const list = own.numbers;
      for (let n = 0; n < sums.length; n += 1) sums[n] = (sums[n] as number) + (own.weights[n * 2] as number);
      for (let n = 0; n < list.length; n += 1)
        if (!distinct.add(list[n] as number)) this.weights.addTo(sums, list[n] as number, -1);
    }
    for (const number of this.joins(pieces)) if (distinct.add(number)) this.weights.addTo(sums, number, 1);
    this.size = distinct.size;
  }

  /** The features between the pieces, before the first and after the last. */
  private joins(pieces: readonly Piece[]): number[] {
    const joins: number[] = [];
    let last: number | undefined;
    let end = 0;
    for (const piece of pieces) {
      const own = this.weighed(piece);
      if (own.first === undefined) continue;
      joins.push(...this.numbers.between(last, own.first, piece.at > end));
      ({ last } = own);
      end = piece.at + piece.text.length;
    }
    joins.push(...this.numbers.between(last, undefined, false));
    return joins;
  }

  weighed({ text: { normalized, learnt } }: Pick<Piece, 'text'>): Weighed {
    const known = learnt.weighed;
    if (known !== undefined && known.epoch === this.numbers.epoch) return known;
    const { numbers, first, last } = this.numbers.inner(normalized.text);
    const sums = new Float64Array(this.models.length);
    const against = new Float64Array(this.models.length);
    for (const number of numbers) this.weights.addWith(sums, against, number);
    const weights = this.models.flatMap((_, n) => [sums[n] as number, against[n] as number]);
    const { epoch } = this.numbers;
    return (learnt.weighed = { epoch, size: numbers.length, first, last, weights, numbers });
  }
}

/** Characters of the text that the pieces make up. */
function lengthOf(pieces: readonly Piece[]): number {
  const last = pieces.at(-1);
  return last === undefined ? 0 : last.at + last.text.length;
}

// A single word says too little: one of English, one with its stem elsewhere, three characters of Chinese.
const FEWEST_OF_WORDS = 4;
const FEWEST_WITH_STEMS = 5;
const FEWEST_OF_CHARACTERS = 10;

function fewestOf(wordings: readonly WordingShape[], spaced: boolean): number {
  if (!spaced) return FEWEST_OF_CHARACTERS;
  return wordings.some(({ stems }) => stems) ? FEWEST_WITH_STEMS : FEWEST_OF_WORDS;
}
