// Fits a softmax over the candidates of each page.

/**
 * The candidates of pages as feature numbers in one array. `rowStarts` has the start of each candidate,
 * `valueStarts` the start of each value's candidates, `groupStarts` the start of each page's values. The last
 * value of a page is "none".
 */
export interface Groups {
  features: Int32Array;
  rowStarts: Int32Array;
  valueStarts: Int32Array;
  groupStarts: Int32Array;
  /** 1 for the right values. */
  right: Uint8Array;
  weights: Float64Array;
}

const STEPS = 90;
const RATE = 0.12;
const COOLING = 0.7;
const NEGLIGIBLE = 1e-5;

/**
 * Fits weights so that the right value of each page is more probable than the others and "none". A value's
 * score is that of its best candidate. Uses Adam on all pages at once, with L2 of the given strength; equal
 * groups give equal weights.
 */
export function fitSoftmax(groups: Groups, size: number, strength: number): Float64Array {
  const weights = new Float64Array(size);
  const gradient = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const total = groups.weights.reduce((sum, weight) => sum + weight, 0) || 1;
  for (let step = 1; step <= STEPS; step++) {
    for (let i = 0; i < size; i++) gradient[i] = (strength * weights[i]!) / total;
    walk(groups, weights, gradient);
    const rate = step < STEPS * COOLING ? RATE : RATE / 6;
    for (let i = 0; i < size; i++) {
      const slope = gradient[i]!;
      first[i] = 0.9 * first[i]! + 0.1 * slope;
      second[i] = 0.99 * second[i]! + 0.01 * slope * slope;
      const mean = first[i]! / (1 - 0.9 ** step);
      const spread = second[i]! / (1 - 0.99 ** step);
      weights[i] = weights[i]! - (rate * mean) / (Math.sqrt(spread) + 1e-6);
    }
  }
  return weights;
}

/** Returns the summed log loss over the pages. */
export function lossOf(groups: Groups, weights: Float64Array): number {
  return walk(groups, weights, undefined);
}

/** Returns the loss, and adds to the gradient if one is given. */
function walk(groups: Groups, weights: Float64Array, gradient: Float64Array | undefined): number {
  const { groupStarts, right } = groups;
  const total = groups.weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const { scores, best } = bestOfValues(groups, weights);
  let loss = 0;
  for (let g = 0; g + 1 < groupStarts.length; g++) {
    const from = groupStarts[g]!;
    const until = groupStarts[g + 1]!;
    let top = -Infinity;
    for (let v = from; v < until; v++) top = Math.max(top, scores[v]!);
    let all = 0;
    let good = 0;
    for (let v = from; v < until; v++) {
      const share = Math.exp(scores[v]! - top);
      scores[v] = share;
      all += share;
      if (right[v]) good += share;
    }
    good ||= 1e-30;
    loss += Math.log(all) - Math.log(good);
    if (!gradient) continue;
    for (let v = from; v < until; v++) {
      const pull = scores[v]! / all - (right[v] ? scores[v]! / good : 0);
      if (Math.abs(pull) > NEGLIGIBLE)
        addRow(groups, best[v]!, (pull * groups.weights[g]!) / total, gradient);
    }
  }
  return loss;
}

function addRow({ features, rowStarts }: Groups, row: number, slope: number, gradient: Float64Array): void {
  for (let k = rowStarts[row]!; k < rowStarts[row + 1]!; k++) {
    const i = features[k]!;
    gradient[i] = gradient[i]! + slope;
  }
}

function bestOfValues({ features, rowStarts, valueStarts }: Groups, weights: Float64Array) {
  const values = valueStarts.length - 1;
  const scores = new Float64Array(values).fill(-Infinity);
  const best = new Int32Array(values);
  for (let v = 0; v < values; v++) {
    for (let r = valueStarts[v]!; r < valueStarts[v + 1]!; r++) {
      let sum = 0;
      for (let k = rowStarts[r]!; k < rowStarts[r + 1]!; k++) sum += weights[features[k]!]!;
      if (sum <= scores[v]!) continue;
      scores[v] = sum;
      best[v] = r;
    }
  }
  return { scores, best };
}
