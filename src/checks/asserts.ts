import { PASS, type Predicate } from '../engine/run/check-context.ts';
import type { Evidence } from '../model/listing/evidence.ts';
import { fieldSide } from './evidence/field-side.ts';
import { otherSide, sameThing } from './evidence/other-side.ts';

/** Does one quote stand within the other? */
function isWithin(inner: Evidence, outer: Evidence): boolean {
  return (
    inner.block !== undefined &&
    inner.block === outer.block &&
    (outer.start ?? 0) <= (inner.start ?? -1) &&
    (inner.end ?? Infinity) <= (outer.end ?? 0)
  );
}

/** An expression over the listing holds. */
export const asserts: Predicate<'asserts'> = {
  name: 'asserts',
  prepare: ({ expr, quote, against }, tools) => {
    const holds = tools.expression(expr);
    return (context) => {
      if (holds(context.expressionContext)) return PASS;
      const first = quote === undefined ? undefined : fieldSide(context.extraction, quote);
      const other = against === undefined ? undefined : otherSide(against, context);
      // What one value says is not held against it.
      if (first !== undefined && other !== undefined && isWithin(other, first)) return PASS;
      const sides = [first, other].flatMap((one) => one ?? []);
      return {
        outcome: 'fail',
        hits: [
          {
            ...(sides.length === 0 ? {} : { evidence: sides }),
            ...(against === undefined ? {} : { same: sameThing(against) }),
          },
        ],
      };
    };
  },
};
