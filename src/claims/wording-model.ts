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
  private readonly models: readonly Model[];
  private readonly longest: number;
  private readonly sumsOf: (text: string) => Sums;
  private readonly fewest: number;

  /** `spaced`: the language puts spaces between its words. */
  constructor(wordings: readonly CompiledWording[], spaced: boolean) {
    this.fewest = spaced ? FEWEST_OF_WORDS : FEWEST_OF_CHARACTERS;
    this.longest = Math.max(0, ...wordings.map(({ longest }) => longest));
    this.spares = new Set(wordings.flatMap(({ spares = [] }) => spares));
    this.models = wordings.map(
      ({ concept, longest, threshold, bias, lawful = -Infinity, plain = -Infinity }) => ({
        concept,
        longest,
        bar: threshold - bias,
        lawful: lawful - bias,
        plain: plain - bias,
      }),
    );
    this.sumsOf = spaced ? sumsOfWords(wordings) : sumsOfCharacters(wordings);
  }

  /** The concepts the whole text is worded like, of those `asked` about; none for long texts. */
  conceptsOf(text: string, asked: (concept: string) => boolean = () => true): string[] {
    if (!this.isJudged(text)) return [];
    if (!this.models.some(({ concept, longest }) => text.length <= longest && asked(concept))) return [];
    const { size, of } = this.sumsOf(text);
    if (size < this.fewest) return [];
    const spread = Math.sqrt(size);
    return this.models
      .filter(
        ({ concept, longest, bar }, n) =>
          (of[n] as number) / spread > bar && text.length <= longest && asked(concept),
      )
      .map(({ concept }) => concept);
  }

  /** Is the text short enough to be judged as a whole? */
  isJudged(text: string): boolean {
    return text.length <= this.longest;
  }

  /** The sentence `from..to` if it is short enough to be judged, else as much of it on both sides of the offset. */
  windowOf(text: string, [from, to]: readonly [number, number], offset: number): string {
    const begin = Math.max(from, Math.min(offset - (this.longest >> 1), to - this.longest));
    return text.slice(begin, Math.min(to, begin + this.longest));
  }

  /** What the text sounds like, by the models that tell. */
  soundOf(text: string): Sound {
    const telling = this.models.some(({ lawful, longest }) => lawful > -Infinity && text.length <= longest);
    if (!telling) return 'open';
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

// A single word says too little: one of English, three characters of Chinese.
const FEWEST_OF_WORDS = 4;
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
