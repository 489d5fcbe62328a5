/** Sets of one language's vocabulary that are looked for in what the goods are called. */
export interface NameCondition {
  lang: string;
  sets: readonly number[];
}

/** A concept's wording found in a normalised text. */
export interface ConceptMatch {
  concept: string;
  start: number;
  end: number;
  weak: boolean;
  negated: boolean;
  /** Stands between 《 and 》: the name of a book, a law, a film. */
  quoted: boolean;
  /** It is something else if the name of the goods has a word of these sets: 血压 in the title of a blood pressure meter. */
  unlessNamed?: NameCondition;
  /** It counts only if the name of the goods has one. */
  ifNamed?: NameCondition;
}
