/** What a fitted model weighs in a text, but for what hangs on the text's borders. */
export interface InnerFeatures {
  /** Numbers of the features, each once. The array is used again for the next text. */
  readonly numbers: Int32Array;
  /** What the text begins and ends with, as `between` is told; undefined where it has nothing that counts. */
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/** Numbers for the features of texts: those of a text put together from parts follow from the parts' own. */
export interface FeatureNumbers {
  /** Numbers of features are only comparable within one epoch. */
  readonly epoch: number;
  /** The number of a model's feature, which stays the same from here on. */
  learn(feature: string): number;
  inner(text: string): InnerFeatures;
  /** Those between two parts, or before the first and after the last. `spaced`: a space parts them. */
  between(last: number | undefined, first: number | undefined, spaced: boolean): readonly number[];
}

/** The features of a text by the names they have in a model's file, but for what hangs on the text's borders. */
export interface NamedFeatures {
  readonly features: ReadonlySet<string>;
  /** What the text begins and ends with; undefined where it has nothing that counts. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** Names of the features that `FeatureNumbers` numbers. */
export interface FeatureNames {
  inner(text: string): NamedFeatures;
  /** Those between two parts, or before the first and after the last. */
  between(last: string | undefined, first: string | undefined): readonly string[];
}
