// What a listing must have before a rule can find anything. Rules whose needs are not met are skipped.
import type { Sign } from '../../claims/words/sign.ts';
import type { Signs } from '../../claims/facts/signs.ts';

/** One set of conditions. All must hold. */
export interface NeedCase {
  /** The listing must be a page: a row of a catalogue has nothing to compare. */
  page?: true;
  /** Paths of fields that must not be empty, such as "offers". */
  fields?: readonly string[];
  /** Signs that its statements must show. */
  signs?: readonly Sign[];
  /** A sign that two of its statements must show. */
  again?: Sign;
  /** A pattern that its title must match. */
  titled?: RegExp;
  facts?: FactsNeed;
  /** A field read from at least `times` places. Tested last, because it builds the evidence of a row. */
  read?: { field: string; times: number };
}

/** A condition on the facts that the listing states. */
export type FactsNeed = (signs: Signs) => boolean;

/** Alternatives: one case must hold. They are data, so that the needs of all rules are tested together. */
export type Need = readonly NeedCase[];
