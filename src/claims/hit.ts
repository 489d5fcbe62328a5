/** A member of one or more sets, or a token, found in a normalised text. */
export interface Hit {
  sets: readonly number[];
  start: number;
  end: number;
}
