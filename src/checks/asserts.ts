import { PASS, type Predicate } from '../engine/run/check-context.ts';

/** An expression over the listing holds. */
export const asserts: Predicate<'asserts'> = {
  name: 'asserts',
  prepare: ({ expr, quote }, tools) => {
    const holds = tools.expression(expr);
    return (context) => {
      if (holds(context.expressionContext)) return PASS;
      const first = quote === undefined ? undefined : context.extraction.evidence[quote]?.[0];
      return { outcome: 'fail', hits: [first === undefined ? {} : { evidence: [first] }] };
    };
  },
};
