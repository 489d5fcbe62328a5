// Types of the features that fitted models read: by number for speed, by name for training.

/** The features of a text, without those at its borders. */
export interface InnerFeatures {
  /** Numbers of the features, each once. The array is reused for the next text. */
  readonly numbers: Int32Array;
  /** Numbers of the text's first and last unit, for `between`; undefined for a text without features. */
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/** Numbers the features of texts. The features of a joined text follow from those of its parts. */
export interface FeatureNumbers {
  /** Numbers can be compared only within one epoch. */
  readonly epoch: number;
  /** Returns the number of a model's feature, which stays the same from then on. */
  learn(feature: string): number;
  inner(text: string): InnerFeatures;
  /**
   * Returns the features between two parts, or at the border where a part is undefined. `spaced`: a space
   * separates them.
   */
  between(last: number | undefined, first: number | undefined, spaced: boolean): readonly number[];
}

/** The features of a text by name, without those at its borders. */
export interface NamedFeatures {
  readonly features: ReadonlySet<string>;
  /** The text's first and last unit; undefined for a text without features. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** Names the features that `FeatureNumbers` numbers. */
export interface FeatureNames {
  inner(text: string): NamedFeatures;
  /** Returns the features between two parts, or at the border where a part is undefined. */
  between(last: string | undefined, first: string | undefined): readonly string[];
}
