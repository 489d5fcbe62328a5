// Writes a statement model as YAML.
import type { Linear } from '../logistic.ts';
import type { Bag } from './bags.ts';

export interface ModelHead {
  longest: number;
  /** Maximum number of statements that are judged together. */
  run?: number;
  /** Minimum number of features of a run that is judged. */
  fewest?: number;
  threshold: number;
  lawful?: number;
  firm?: number;
  enough?: readonly string[];
  doubts?: readonly string[];
  /** The model whose flagged statements this one names. */
  names?: string;
  marks: boolean;
  stems: boolean;
}

/** Returns the model without words that only related languages have, which never occur here. */
export function ownOf({ bias, weights }: Linear, bags: readonly Bag[]): Linear {
  const own = new Set(bags.flatMap(({ runs }) => runs.flatMap(({ features }) => features)));
  return { bias, weights: new Map([...weights].filter(([one]) => one.includes('*') || own.has(one))) };
}

/** Returns the YAML text: weights in tenths, features grouped by weight. */
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
    ...(head.firm === undefined ? [] : [`firm: ${head.firm.toFixed(2)}`]),
    ...(head.enough === undefined ? [] : [`enough: [${head.enough.join(', ')}]`]),
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
