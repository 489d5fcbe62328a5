import type { Evidence } from '../../model/listing/evidence.ts';

/** A value of a field that was seen somewhere, and what is told of it beside its place. */
export interface Candidate<T> {
  value: T;
  evidence: Evidence;
  clues?: readonly string[];
}

export interface Ranked<T> {
  value: T;
  evidence: Evidence[];
}
