import type { CheckContext, CheckResult, SharedSubject } from '../../engine/run/check-context.ts';
import type { Need } from '../../engine/run/precondition.ts';
import type { Attributes } from '../../model/listing/attribute.ts';

/**
 * A comparison of facts of one listing. Each file that exports a `relation` defines one; rules use it by
 * name.
 */
export interface Relation {
  /** The name of its file. */
  name: string;
  /** What a listing must have for the check to apply. Without needs it always runs. */
  needs?: Need;
  /** What its two sides describe, unless a hit has its own. */
  same: SharedSubject;
  check: RelationCheck;
}

/** Compares facts of one listing. `tolerance` is the rule's relative difference, if it has one. */
export type RelationCheck = (
  context: CheckContext,
  attributes: Attributes,
  tolerance: number | undefined,
) => CheckResult;
