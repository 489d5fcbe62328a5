/** So many listings are remembered: rows of a catalogue differ little in what expressions ask. */
const MOST = 4;

const TEXTS = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;
/** A path of names; one that is called is a method of what stands before it. */
const PATH = /\blisting((?:\.\w+)+)(\s*\()?/g;

/**
 * The paths at which an expression looks at the listing, but for what it does with what it finds there. `undefined`
 * where it looks at it in another way.
 */
export function pathsOf(source: string): string[][] | undefined {
  const paths = new Map<string, string[]>();
  const rest = source.replaceAll(TEXTS, "''").replaceAll(PATH, (_, names: string, called?: string) => {
    const path = names.slice(1).split('.');
    if (called !== undefined) path.pop();
    paths.set(path.join('.'), path);
    return path.length === 0 ? 'listing' : '';
  });
  return /\blisting\b/.test(rest) ? undefined : [...paths.values()];
}

interface Answer {
  asOf: string;
  values: readonly unknown[];
  answer: boolean;
}

/** What an expression gave for the last listings: the same plain values at its paths give the same. */
export class AnswersByPath {
  private readonly paths: readonly (readonly string[])[];
  private readonly recent: Answer[] = [];
  private next = 0;
  // Of the listing asked about last.
  private readonly values: unknown[];
  private asOf = '';
  private isPlain = false;

  constructor(paths: readonly (readonly string[])[]) {
    this.paths = paths;
    this.values = paths.map(() => undefined);
  }

  get(listing: object, asOf: string): boolean | undefined {
    const { values, paths, recent } = this;
    this.asOf = asOf;
    this.isPlain = true;
    for (let n = 0; n < paths.length; n += 1) {
      const value = valueAt(listing, paths[n] as readonly string[]);
      if (typeof value === 'object' && value !== null) this.isPlain = false;
      values[n] = value;
    }
    if (!this.isPlain) return undefined;
    for (const one of recent) if (one.asOf === asOf && isSame(one.values, values)) return one.answer;
    return undefined;
  }

  /** The answer for what `get` was asked last. */
  keep(answer: boolean): void {
    if (!this.isPlain) return;
    this.recent[this.next] = { asOf: this.asOf, values: [...this.values], answer };
    this.next = (this.next + 1) % MOST;
  }
}

/** By how far the path leads: an expression may tell a value that is missing from one whose owner is. */
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
