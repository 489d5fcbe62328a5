import { fitLogistic, scoreOf, type Linear, type Sample } from '../logistic.ts';
import type { Bag } from './bags.ts';
import type { Run } from './runs.ts';

export interface FitSettings {
  /** The less, the smaller the weights are held. */
  strength: number;
  /** Smaller weights are left out. */
  least: number;
  /** Features seen less often are left out. */
  seldom: number;
}

/** How often the instances of the challenged texts are chosen anew. */
const ROUNDS = 3;

/**
 * Of each challenged text the run that scores highest is an instance, chosen anew after each fit; at first all are. No
 * run of another text is one.
 */
export function fitBags(bags: readonly Bag[], { strength, least, seldom }: FitSettings): Linear {
  const none = bags.filter(({ kind }) => kind !== 'challenged').flatMap(({ runs }) => runs);
  const challenged = bags.filter(({ kind }) => kind === 'challenged');
  const negatives = none.map((one) => sample(one, false));
  let model = fit(challenged.flatMap(({ runs }) => runs));
  for (let round = 1; round < ROUNDS; round += 1) {
    const last = model;
    model = fit(challenged.map(({ runs }) => best(runs, last)));
  }
  return model;

  function fit(instances: readonly Run[]): Linear {
    const { bias, weights } = fitLogistic(
      [...instances.map((one) => sample(one, true)), ...negatives],
      strength,
      seldom,
    );
    const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= least);
    return { bias, weights: new Map(kept.map(([one, weight]) => [one, Math.round(weight * 10) / 10])) };
  }
}

const sample = ({ features }: Run, positive: boolean): Sample => ({ features, positive });

function best(runs: readonly Run[], model: Linear): Run {
  return runs.reduce((a, b) => (scoreOf(model, b.features) > scoreOf(model, a.features) ? b : a));
}
