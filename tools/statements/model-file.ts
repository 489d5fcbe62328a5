import type { Linear } from '../logistic.ts';

export interface ModelHead {
  longest: number;
  threshold: number;
  lawful?: number;
  doubts?: readonly string[];
  /** The model whose finds this one names. */
  names?: string;
  marks: boolean;
  stems: boolean;
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
