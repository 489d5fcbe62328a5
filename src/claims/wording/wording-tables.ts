// Builds and packs the weight tables of the fitted models of one language.

import type { CompiledWording } from '../../model/rule/compiled.ts';
import { CHARACTER_NUMBERS } from '../../text/features/character-features.ts';
import { packArrays, unpackArrays } from '../../text/features/packed-arrays.ts';
import { packWeights, unpackWeights, type PackedWeights } from '../../text/features/packed-weights.ts';
import type { FeatureNumbers } from '../../text/features/text-features.ts';
import { WeightsByNumber, type StoredWeights } from '../../text/features/weights-by-number.ts';
import { WordNumbers } from '../../text/features/wording-features.ts';

/** A fitted model without its weights. */
export type WordingShape = Omit<CompiledWording, 'weights'>;

/** The models of one language, with one table of weights by feature index. */
export interface WordingTables {
  readonly models: readonly WordingShape[];
  /** Whether the language puts spaces between its words. */
  readonly spaced: boolean;
  /** The words of the features, by index; empty where features are characters. */
  readonly words: readonly string[];
  readonly weights: StoredWeights;
}

/** Builds the weight tables of the compiled models of one language. */
export function wordingTables(wordings: readonly CompiledWording[], spaced: boolean): WordingTables {
  // Shipped models lack their weights beside a user's own models (`app/rules/shipped-sources.ts`).
  const whole = wordings.filter(({ weights }) => Object.keys(weights).length > 0);
  // Models that name what others find come last, because they are seldom used.
  const sorted = whole.sort((a, b) => Number(a.names !== undefined) - Number(b.names !== undefined));
  const parts = sorted.map(({ weights, ...shape }) => ({ weights, shape }));
  const models = parts.map(({ shape }) => shape);
  const words = spaced ? new WordNumbers([], optionsOf(models)) : undefined;
  const numbers = words ?? CHARACTER_NUMBERS;
  const lists = parts.flatMap(({ weights }, model) =>
    Object.entries(weights).map(([weight, features]) => ({
      model,
      weight: Number(weight),
      features: features.split(' '),
    })),
  );
  const { size } = new Set(lists.flatMap(({ features }) => features));
  const table = WeightsByNumber.withRoom(size, models.length);
  for (const { model, weight, features } of lists)
    for (const feature of features) table.set(numbers.learn(feature), model, weight);
  return { models, spaced, words: words?.known ?? [], weights: table.stored };
}

/** Returns the feature indexes that the tables were built with. */
export function numbersOf({ models, spaced, words }: WordingTables): FeatureNumbers {
  return spaced ? new WordNumbers(words, optionsOf(models)) : CHARACTER_NUMBERS;
}

function optionsOf(models: readonly WordingShape[]): { marks: boolean; stems: boolean } {
  return {
    marks: models.some(({ marks }) => marks),
    stems: models.some(({ stems }) => stems),
  };
}

/** Packs the tables for two files: named data as JSON, numbers as bytes. */
export function packWordings({ weights, words, ...shapes }: WordingTables): {
  shapes: string;
  numbers: Uint8Array;
} {
  return {
    shapes: JSON.stringify({ ...shapes, words: words.join(' ') }),
    numbers: packArrays({ ...packWeights(weights, shapes.models.length) }),
  };
}

/** Restores the tables from both files. */
export function unpackWordings(shapes: string, numbers: Uint8Array): WordingTables {
  const { words, ...rest } = JSON.parse(shapes) as Omit<WordingTables, 'words' | 'weights'> & {
    words: string;
  };
  return {
    ...rest,
    words: words === '' ? [] : words.split(' '),
    weights: unpackWeights(unpackArrays(numbers) as unknown as PackedWeights, rest.models.length),
  };
}
