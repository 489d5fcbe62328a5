import { statementsOf } from '../../src/claims/wording/statements-of.ts';
import type { FeatureNames } from '../../src/text/features/text-features.ts';

/** Neighbouring statements of one sentence that are weighed as one, or a single one. */
export interface Run {
  /** How many they are. */
  size: number;
  /** Characters. */
  length: number;
  /** A feature of two of the statements stands twice, as `StatementRun` counts it. */
  features: readonly string[];
}

/** So many statements are weighed as one, at most. */
export const MOST = 4;

/** All runs of a text's statements. */
export function runsOf(text: string, names: FeatureNames): Run[] {
  return statementsOf(text).flatMap((statements) => {
    const parts = statements.map((one) => ({ length: one.length, ...names.inner(one) }));
    return parts.flatMap((_, first) =>
      parts.slice(first, first + MOST).map((_, size) => joined(parts.slice(first, first + size + 1), names)),
    );
  });
}

/** A text as one run. */
export function wholeOf(text: string, names: FeatureNames): Run {
  return joined(
    statementsOf(text)
      .flat()
      .map((one) => ({ length: one.length, ...names.inner(one) })),
    names,
  );
}

type Part = ReturnType<FeatureNames['inner']> & { length: number };

function joined(parts: readonly Part[], names: FeatureNames): Run {
  const features = names.between(undefined, parts[0]?.first).slice();
  parts.forEach((part, at) => {
    if (at > 0) features.push(...names.between(parts[at - 1]?.last, part.first));
    features.push(...part.features);
  });
  features.push(...names.between(parts.at(-1)?.last, undefined));
  return { size: parts.length, features, length: parts.reduce((sum, { length }) => sum + length + 1, -1) };
}
