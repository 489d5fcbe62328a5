import type { PageKind } from '../../model/listing/page-kind.ts';
import type { Features } from './page-signs.ts';
import table from './page-weights.json' with { type: 'json' };

/** A page is taken for one product's from this probability on: to leave a page unrated costs less than to rate a list. */
export const RATED_FROM = 0.45;

const KINDS = table.kinds as PageKind[];
const WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(table.features));

export type Chances = Readonly<Record<PageKind, number>>;

/** How likely the page is of each kind: a multinomial logistic model, fitted by tools/fit-page-type.ts. */
export function chancesOf(features: Features): Chances {
  const scores: number[] = [...table.bias];
  for (const [name, value] of Object.entries(features)) {
    if (value === 0) continue;
    const weights = WEIGHTS.get(name);
    if (weights === undefined) continue;
    for (let k = 0; k < scores.length; k += 1) scores[k]! += value * (weights[k] as number);
  }
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return Object.fromEntries(KINDS.map((kind, k) => [kind, (powers[k] as number) / sum])) as Chances;
}
