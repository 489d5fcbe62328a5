import type { CompiledWording } from '../model/compiled.ts';
import { characterNumbers, numberOfFeature } from '../text/character-features.ts';
import { WeightsByNumber } from '../text/weights-by-number.ts';
import { WordNumbers } from '../text/wording-features.ts';

interface Model {
  concept: string;
  longest: number;
  bar: number;
}

/** The sums of a text's weights, by model, and how many features it has. */
interface Sums {
  size: number;
  of: Float64Array;
}

/** Linear models of one language: which claims a short text is worded like. */
export class WordingModels {
  private readonly models: readonly Model[];
  /** Texts longer than this are not weighed. */
  readonly longest: number;
  private readonly sumsOf: (text: string) => Sums;
  private readonly fewest: number;

  /** `spaced`: the language puts spaces between its words. */
  constructor(wordings: readonly CompiledWording[], spaced: boolean) {
    this.fewest = spaced ? FEWEST_OF_WORDS : FEWEST_OF_CHARACTERS;
    this.longest = Math.max(0, ...wordings.map(({ longest }) => longest));
    this.models = wordings.map(({ concept, longest, threshold, bias }) => ({
      concept,
      longest,
      bar: threshold - bias,
    }));
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
}

// A single word says too little, but for a long compound: one with its stem, three characters of Chinese.
const FEWEST_OF_WORDS = 5;
const FEWEST_OF_CHARACTERS = 10;

function sumsOfWords(wordings: readonly CompiledWording[]): (text: string) => Sums {
  const numbers = new WordNumbers(wordings.flatMap((one) => [...featuresOf(one)].map(([word]) => word)));
  return summing(
    wordings,
    (text) => numbers.of(text),
    (feature) => numbers.numberOf(feature),
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
  const weights = wordings.map(
    (one) =>
      new WeightsByNumber(
        new Map([...featuresOf(one)].map(([feature, weight]) => [numberOf(feature), weight])),
      ),
  );
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

function* featuresOf({ weights }: CompiledWording): Generator<[feature: string, weight: number]> {
  for (const [weight, words] of Object.entries(weights))
    for (const word of words.split(' ')) yield [word, Number(weight)];
}
