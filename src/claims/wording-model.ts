import type { CompiledWording } from '../model/compiled.ts';
import { characterFeatures } from '../text/character-features.ts';
import { wordingFeatures } from '../text/wording-features.ts';

/** Linear models of one language: which claims a short text is worded like. */
export class WordingModels {
  private readonly models: { concept: string; longest: number; bar: number; weights: Map<string, number> }[];
  private readonly longest: number;
  private readonly featuresOf: (text: string) => ReadonlySet<string>;
  private readonly fewest: number;

  /** `spaced`: the language puts spaces between its words. */
  constructor(wordings: readonly CompiledWording[], spaced: boolean) {
    this.featuresOf = spaced ? wordingFeatures : characterFeatures;
    this.fewest = spaced ? FEWEST_OF_WORDS : FEWEST_OF_CHARACTERS;
    this.longest = Math.max(0, ...wordings.map(({ longest }) => longest));
    this.models = wordings.map(({ concept, longest, threshold, bias, weights }) => ({
      concept,
      longest,
      bar: threshold - bias,
      weights: new Map(
        Object.entries(weights).flatMap(([weight, words]) =>
          words.split(' ').map((word): [string, number] => [word, Number(weight)]),
        ),
      ),
    }));
  }

  /** The concepts the whole text is worded like, of those `asked` about; none for long texts. */
  conceptsOf(text: string, asked: (concept: string) => boolean = () => true): string[] {
    if (text.length > this.longest) return [];
    const models = this.models.filter(({ concept, longest }) => text.length <= longest && asked(concept));
    if (models.length === 0) return [];
    const features = this.featuresOf(text);
    if (features.size < this.fewest) return [];
    const spread = Math.sqrt(features.size);
    return models
      .filter(({ bar, weights }) => {
        let sum = 0;
        for (const feature of features) sum += weights.get(feature) ?? 0;
        return sum / spread > bar;
      })
      .map(({ concept }) => concept);
  }
}

// A single word says too little: one of English, three characters of Chinese.
const FEWEST_OF_WORDS = 4;
const FEWEST_OF_CHARACTERS = 10;
