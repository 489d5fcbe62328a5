// Splits texts into runs of statements.
import { statementsOf } from '../../src/claims/wording/statements-of.ts';
import type { FeatureNames } from '../../src/text/features/text-features.ts';

/** One to four adjacent statements of one sentence, judged together. */
export interface Run {
  /** Number of statements. */
  size: number;
  /** Length in characters. */
  length: number;
  /** A feature of two statements is listed twice, as `StatementRun` counts it. */
  features: readonly string[];
}

/** Maximum number of statements of a run. */
export const MOST = 4;

/** Returns all runs of a text's statements. */
export function runsOf(text: string, names: FeatureNames): Run[] {
  return statementsOf(text).flatMap((statements) => {
    const parts = statements.map((one) => ({ length: one.length, ...names.inner(one) }));
    return parts.flatMap((_, first) =>
      parts.slice(first, first + MOST).map((_, size) => joined(parts.slice(first, first + size + 1), names)),
    );
  });
}

/** Returns the whole text as one run. */
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
