import type { CompiledWording } from '../model/compiled.ts';
import { wordingFeatures } from '../text/wording-features.ts';

/** Linear models of one language: which claims a short text is worded like. */
export class WordingModels {
  private readonly models: { concept: string; longest: number; bar: number; weights: Map<string, number> }[];
  private readonly longest: number;

  constructor(wordings: readonly CompiledWording[]) {
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

  /** The concepts the whole text is worded like; none for long texts. */
  conceptsOf(text: string): string[] {
    if (text.length > this.longest) return [];
    const features = wordingFeatures(text);
    if (features.size < MIN_FEATURES) return [];
    const spread = Math.sqrt(features.size);
    return this.models
      .filter(({ longest, bar, weights }) => {
        if (text.length > longest) return false;
        let sum = 0;
        for (const feature of features) sum += weights.get(feature) ?? 0;
        return sum / spread > bar;
      })
      .map(({ concept }) => concept);
  }
}

/** A single word says too little. */
const MIN_FEATURES = 4;
