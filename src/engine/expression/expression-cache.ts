// Caches the results of expressions for rows with the same values.
/** Number of cached results per expression. Rows rarely differ in the values that expressions read. */
const REMEMBERED = 4;

interface Answer {
  asOf: string;
  values: readonly unknown[];
  answer: boolean;
}

/** Caches the results of one expression by the values at its paths. Equal plain values give equal results. */
export class AnswersByPath {
  private readonly paths: readonly (readonly string[])[];
  private readonly recent: Answer[] = [];
  private next = 0;

  constructor(paths: readonly (readonly string[])[]) {
    this.paths = paths;
  }

  /** Returns the cached result, or computes it where the values are new or are objects. */
  answerFor(listing: object, asOf: string, compute: () => boolean): boolean {
    const values = this.paths.map((path) => valueAt(listing, path));
    if (values.some((value) => typeof value === 'object' && value !== null)) return compute();
    for (const one of this.recent) if (one.asOf === asOf && isSame(one.values, values)) return one.answer;
    const answer = compute();
    this.recent[this.next] = { asOf, values, answer };
    this.next = (this.next + 1) % REMEMBERED;
    return answer;
  }
}

/** Marks a missing value by depth: a missing `price` may differ from a missing `price.currency`. */
const MISSING = [0, 1, 2, 3, 4].map((depth) => Symbol(`missing after ${depth}`));

function valueAt(listing: object, path: readonly string[]): unknown {
  let value: unknown = listing;
  for (let depth = 0; depth < path.length; depth += 1) {
    if (typeof value !== 'object' || value === null) return MISSING[depth];
    value = (value as Record<string, unknown>)[path[depth] as string];
    if (value === undefined) return MISSING[depth];
  }
  return value;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  for (let n = 0; n < one.length; n += 1) if (one[n] !== other[n]) return false;
  return true;
}
