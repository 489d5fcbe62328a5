import type { Sign } from '../../claims/words/sign.ts';
import type { Signs } from '../../claims/facts/signs.ts';

/** What a listing must have, all of it, for a rule to be more than inapplicable. */
export interface NeedCase {
  /** Only pages; in a row of a catalogue nothing could differ. */
  page?: true;
  /** Paths of fields that hold something. */
  fields?: readonly string[];
  /** What its statements show. */
  signs?: readonly Sign[];
  /** What two of them show. */
  again?: Sign;
  /** What its title has. */
  titled?: RegExp;
  facts?: FactsNeed;
  /** A field that was read from so many places. Asked last: the evidence of a row is made for it. */
  read?: { field: string; times: number };
}

/** What its facts must be. */
export type FactsNeed = (signs: Signs) => boolean;

/** One of these must hold. Data and not a question: a listing answers what all rules need at once. */
export type Need = readonly NeedCase[];
