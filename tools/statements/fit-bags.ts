// Fits a model from texts of which only the label of the whole is known.
import { fitLogistic, scoreOf, type Linear, type Sample } from '../logistic.ts';
import type { Bag } from './bags.ts';
import type { Run } from './runs.ts';

export interface FitSettings {
  /** Inverse regularisation: lower values keep the weights smaller. */
  strength: number;
  /** Smallest weight that is kept. */
  least: number;
  /** Features seen less often are dropped. */
  seldom: number;
}

/** How many times the model is fitted; each time the positive runs are chosen by the last model. */
const ROUNDS = 3;

/**
 * Fits a model. First all runs of challenged texts are positive; then only the run with the highest score.
 * Runs of other texts are negative.
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
