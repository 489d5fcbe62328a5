// The predicate `asserts`: a CEL expression over the listing is true.

import { areOverlapping, placeIn } from '../engine/finish/spans.ts';
import { PASS, type Predicate } from '../engine/run/check-context.ts';
import type { Evidence } from '../model/listing/evidence.ts';
import { fieldSide } from './evidence/field-side.ts';
import { otherSide, sharedSubject } from './evidence/other-side.ts';

/** Whether two quotes share words. */
function shareWords(one: Evidence, other: Evidence): boolean {
  const [a, b] = [placeIn(one), placeIn(other)];
  return a !== undefined && b !== undefined && areOverlapping(a, b);
}

/** Checks that an expression over the listing is true. */
export const asserts: Predicate<'asserts'> = {
  name: 'asserts',
  prepare: ({ expr, quote, against }, tools) => {
    const holds = tools.expression(expr);
    return (context) => {
      if (holds(context.expressionContext)) return PASS;
      const first = quote === undefined ? undefined : fieldSide(context.extraction, quote);
      const other = against === undefined ? undefined : otherSide(against, context);
      // A value read from the claim's own words does not contradict it.
      if (first !== undefined && other !== undefined && shareWords(first, other)) return PASS;
      const sides = [first, other].flatMap((one) => one ?? []);
      return {
        outcome: 'fail',
        hits: [
          {
            ...(sides.length === 0 ? {} : { evidence: sides }),
            ...(against === undefined ? {} : { same: sharedSubject(against) }),
          },
        ],
      };
    };
  },
};
