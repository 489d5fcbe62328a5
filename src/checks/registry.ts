import type { Predicate } from '../engine/run/check-context.ts';
import type { PredicateName } from '../model/rule/predicates.ts';
import { agrees } from './agrees.ts';
import { asserts } from './asserts.ts';
import { denies } from './denies.ts';
import { forbids } from './forbids.ts';
import { discloses } from './discloses.ts';
import { requires } from './requires.ts';
import { substantiates } from './substantiates.ts';

/** All predicates that a rule can use, by name. */
export const PREDICATE_CHECKS = {
  agrees,
  asserts,
  denies,
  forbids,
  discloses,
  requires,
  substantiates,
} as unknown as Record<PredicateName, Predicate>;
