import { PASS, type Predicate } from '../engine/run/check-context.ts';
import { fieldSide } from './evidence/field-side.ts';
import { otherSide, sameThing } from './evidence/other-side.ts';

/** An expression over the listing holds. */
export const asserts: Predicate<'asserts'> = {
  name: 'asserts',
  prepare: ({ expr, quote, against }, tools) => {
    const holds = tools.expression(expr);
    return (context) => {
      if (holds(context.expressionContext)) return PASS;
      const first = quote === undefined ? undefined : fieldSide(context.extraction, quote);
      const other = against === undefined ? undefined : otherSide(against, context);
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
