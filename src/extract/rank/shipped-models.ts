// Loads the rankers that come with the package.
import tables from './tables.json' with { type: 'json' };
import { KnownFeatures, type Models } from './models.ts';

let models: Models | undefined;

/**
 * Returns the shipped rankers, loaded once. `tools/fit-fields.ts` writes the table, with weights in
 * hundredths.
 */
export function shippedModels(): Models {
  return (models ??= {
    vocabulary: new KnownFeatures(tables.names),
    weights: new Map(
      Object.entries(tables.weights as Record<string, number[]>).map(([field, given]) => [
        field,
        Float32Array.from(given, (weight) => weight / 100),
      ]),
    ),
  });
}
