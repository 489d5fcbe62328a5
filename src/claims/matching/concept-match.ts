/** Sets of one language's vocabulary that the name of the goods is searched for. */
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
  /** It stands between 《 and 》: the name of a book, a law, a film. */
  quoted: boolean;
  /** It stands in quotation marks, or others are said to tell it; the next sentence may reject it. */
  told?: true;
  /**
   * The match is dropped if the name of the goods has a word of these sets: 血压 in the title of a blood
   * pressure meter.
   */
  unlessNamed?: NameCondition;
  /** The match counts only if the name of the goods has a word of these sets. */
  ifNamed?: NameCondition;
}
