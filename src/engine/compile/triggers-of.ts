// Finds the concepts that decide whether a rule must run.
import type { Rule } from '../../model/rule/rule.ts';

const CLAIM_THERE = /^'([\w-]+)' in claims$/;
const CLAIM_ABSENT_OR = /^!\('([\w-]+)' in claims\) \|\| /;

/** Returns the concepts without which the rule's outcome is known; undefined if the rule must always run. */
export function triggersOf({
  forbids,
  substantiates,
  denies,
  asserts,
  applies,
}: Rule): readonly string[] | undefined {
  const { when, has } = applies ?? {};
  const claims = substantiates?.claim ?? denies?.claim;
  if (claims !== undefined) return claims;
  const asked = when === undefined ? undefined : CLAIM_THERE.exec(when)?.[1];
  if (asked !== undefined) return [asked];
  if (when !== undefined || has !== undefined) return undefined;
  if (forbids !== undefined) return forbids.claim;
  const absent = asserts === undefined ? undefined : CLAIM_ABSENT_OR.exec(asserts.expr)?.[1];
  return absent === undefined ? undefined : [absent];
}
