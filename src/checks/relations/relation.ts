import type { CheckContext, CheckResult, SameThing } from '../../engine/run/check-context.ts';
import type { Need } from '../../engine/run/precondition.ts';
import type { Attributes } from '../../model/listing/attribute.ts';

/** A comparison of facts of one listing. Each file that exports a `relation` is one; rules ask for it by its name. */
export interface Relation {
  /** The name of its file. */
  name: string;
  /** What a listing must have for the check to be more than inapplicable. Without needs it is always run. */
  needs?: Need;
  /** What its two sides speak of, where a hit does not say it. */
  same: SameThing;
  check: RelationCheck;
}

export type RelationCheck = (
  context: CheckContext,
  attributes: Attributes,
  tolerance: number | undefined,
) => CheckResult;
