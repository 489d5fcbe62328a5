import type { CheckContext, CheckResult } from '../../engine/run/check-context.ts';
import type { Need } from '../../engine/run/precondition.ts';
import type { Attributes } from '../../model/listing/attribute.ts';

/** A comparison of facts of one listing. Each file that exports a `relation` is one; rules ask for it by its name. */
export interface Relation {
  /** The name of its file. */
  name: string;
  /** What a listing must have for the check to be more than inapplicable. Without needs it is always run. */
  needs?: Need;
  check: RelationCheck;
}

export type RelationCheck = (
  context: CheckContext,
  attributes: Attributes,
  tolerance: number | undefined,
) => CheckResult;
