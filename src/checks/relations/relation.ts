import type { CheckContext, CheckResult } from '../../engine/run/check-context.ts';
import type { Attributes } from '../../model/listing/attribute.ts';

/** Do the figures of one listing make together what they must? */
export type Relation = (
  context: CheckContext,
  attributes: Attributes,
  tolerance: number | undefined,
) => CheckResult;
