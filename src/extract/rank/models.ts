// Types of the rankers: a vocabulary of features, and weights for each field.

/** Maps names of features to numbers. */
export interface Vocabulary {
  /** Returns the number of a feature; -1 if it is unknown. */
  idOf(name: string): number;
  nameOf(id: number): string;
}

/** The rankers of all fields, with weights by field. All use one vocabulary. */
export interface Models {
  vocabulary: Vocabulary;
  weights: ReadonlyMap<string, Float32Array>;
}

export class KnownFeatures implements Vocabulary {
  private readonly names: readonly string[];
  private readonly ids: ReadonlyMap<string, number>;

  constructor(names: readonly string[]) {
    this.names = names;
    this.ids = new Map(names.map((name, id) => [name, id]));
  }

  idOf(name: string): number {
    return this.ids.get(name) ?? -1;
  }

  nameOf(id: number): string {
    return this.names[id] ?? '';
  }
}

/** Returns the numbers of the known features. */
export function idsOf(vocabulary: Vocabulary, names: Iterable<string>): number[] {
  const ids: number[] = [];
  for (const name of names) {
    const id = vocabulary.idOf(name);
    if (id >= 0) ids.push(id);
  }
  return ids;
}
