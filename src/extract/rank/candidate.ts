import type { Evidence } from '../../model/listing/evidence.ts';

/** A possible value of a field, with its evidence and further clues for the ranker. */
export interface Candidate<T> {
  value: T;
  evidence: Evidence;
  clues: readonly string[];
}

/** The chosen value with its evidence, best first. */
export interface Ranked<T> {
  value: T;
  evidence: Evidence[];
}
