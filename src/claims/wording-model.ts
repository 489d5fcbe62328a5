import type { CompiledWording } from '../model/compiled.ts';
import { characterNumbers, numberOfFeature } from '../text/character-features.ts';
import { WeightsByNumber } from '../text/weights-by-number.ts';
import { WordNumbers } from '../text/wording-features.ts';

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

/** The sums of a text's weights, by model, and how many features it has. */
interface Sums {
  size: number;
  of: Float64Array;
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
  private readonly sumsOf: (text: string) => Sums;
  private readonly fewest: number;

  /** `spaced`: the language puts spaces between its words. */
  constructor(wordings: readonly CompiledWording[], spaced: boolean) {
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
    this.sumsOf = spaced ? sumsOfWords(wordings) : sumsOfCharacters(wordings);
  }

  /** The concepts the whole text is worded like; none for long texts. */
  conceptsOf(text: string): string[] {
    if (text.length > this.longest) return [];
    const { size, of } = this.sumsOf(text);
    if (size < this.fewest) return [];
    const spread = Math.sqrt(size);
    return this.models
      .filter(({ longest, bar }, n) => (of[n] as number) / spread > bar && text.length <= longest)
      .map(({ concept }) => concept);
  }

  /** The sentence `from..to` if it is short enough to be judged, else as much of it on both sides of the offset. */
  windowOf(text: string, [from, to]: readonly [number, number], offset: number): string {
    const begin = Math.max(from, Math.min(offset - (this.longest >> 1), to - this.longest));
    return text.slice(begin, Math.min(to, begin + this.longest));
  }

  /** What the text sounds like, by the models that tell. */
  soundOf(text: string): Sound {
    if (text.length > this.longest || !this.tellsLawful) return 'open';
    const { size, of } = this.sumsOf(text);
    if (size < this.fewest) return 'open';
    const isBelow = (bar: 'lawful' | 'plain') =>
      this.models.some(
        (model, n) => text.length <= model.longest && (of[n] as number) / Math.sqrt(size) < model[bar],
      );
    if (!isBelow('lawful')) return 'open';
    return isBelow('plain') ? 'plain' : 'lawful';
  }
}

// A single word says too little: one of English, one with its stem elsewhere, three characters of Chinese.
const FEWEST_OF_WORDS = 4;
const FEWEST_WITH_STEMS = 5;
const FEWEST_OF_CHARACTERS = 10;

function fewestOf(wordings: readonly CompiledWording[], spaced: boolean): number {
  if (!spaced) return FEWEST_OF_CHARACTERS;
  return wordings.some(({ stems }) => stems) ? FEWEST_WITH_STEMS : FEWEST_OF_WORDS;
}

function sumsOfWords(wordings: readonly CompiledWording[]): (text: string) => Sums {
  const numbers = new WordNumbers([], {
    marks: wordings.some((one) => one.marks),
    stems: wordings.some((one) => one.stems),
  });
  return summing(
    wordings,
    (text) => numbers.of(text),
    (feature) => numbers.learn(feature),
  );
}

function sumsOfCharacters(wordings: readonly CompiledWording[]): (text: string) => Sums {
  return summing(wordings, characterNumbers, numberOfFeature);
}

function summing(
  wordings: readonly CompiledWording[],
  numbersOf: (text: string) => Int32Array,
  numberOf: (feature: string) => number,
): (text: string) => Sums {
  const weights = wordings.map((one) => weightsOf(one, numberOf));
  const of = new Float64Array(wordings.length);
  return (text) => {
    const numbers = numbersOf(text);
    weights.forEach((one, model) => {
      let sum = 0;
      for (let n = 0; n < numbers.length; n += 1) sum += one.get(numbers[n] as number);
      of[model] = sum;
    });
    return { size: numbers.length, of };
  };
}

function weightsOf({ weights }: CompiledWording, numberOf: (feature: string) => number): WeightsByNumber {
  const lists = Object.entries(weights).map(([weight, words]) => ({
    weight: Number(weight),
    features: words.split(' '),
  }));
  const table = new WeightsByNumber(lists.reduce((sum, { features }) => sum + features.length, 0));
  for (const { weight, features } of lists)
    for (const feature of features) table.set(numberOf(feature), weight);
  return table;
}
