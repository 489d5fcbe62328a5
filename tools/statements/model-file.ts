import type { Linear } from '../logistic.ts';
import type { Bag } from './bags.ts';

export interface ModelHead {
  longest: number;
  /** Statements weighed as one. */
  run?: number;
  /** Features of the shortest that is judged. */
  fewest?: number;
  threshold: number;
  lawful?: number;
  doubts?: readonly string[];
  /** The model whose finds this one names. */
  names?: string;
  marks: boolean;
  stems: boolean;
}

/** The model without the words that only its kin have: pairs of words of another language are never met. */
export function ownOf({ bias, weights }: Linear, bags: readonly Bag[]): Linear {
  const own = new Set(bags.flatMap(({ runs }) => runs.flatMap(({ features }) => features)));
  return { bias, weights: new Map([...weights].filter(([one]) => one.includes('*') || own.has(one))) };
}

/** A fitted model as its YAML file has it: weights in tenths, features by their weight. */
export function modelFile({ bias, weights }: Linear, head: ModelHead): string {
  const byWeight = new Map<number, string[]>();
  for (const [feature, weight] of weights) {
    const list = byWeight.get(weight);
    if (list === undefined) byWeight.set(weight, [feature]);
    else list.push(feature);
  }
  return [
    `# Fitted by tools/fit-${head.names === undefined ? 'statements' : 'offences'}.ts: not to be edited by hand.`,
    `longest: ${head.longest}`,
    ...(head.run === undefined ? [] : [`run: ${head.run}`]),
    ...(head.fewest === undefined ? [] : [`fewest: ${head.fewest}`]),
    `threshold: ${head.threshold.toFixed(2)}`,
    `bias: ${bias.toFixed(2)}`,
    ...(head.lawful === undefined ? [] : [`lawful: ${head.lawful.toFixed(2)}`]),
    ...(head.doubts === undefined ? [] : [`doubts: [${head.doubts.join(', ')}]`]),
    ...(head.names === undefined ? [] : [`names: ${head.names}`]),
    ...(head.marks ? ['marks: true'] : []),
    ...(head.stems ? ['stems: true'] : []),
    'weights:',
    ...[...byWeight]
      .sort(([a], [b]) => b - a)
      .map(([weight, features]) => `  '${weight}': ${JSON.stringify(features.sort().join(' '))}`),
    '',
  ].join('\n');
}
