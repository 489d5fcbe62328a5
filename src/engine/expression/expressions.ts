import { Environment } from '@marcbachmann/cel-js';
import { AnswersByPath, pathsOf } from './expression-cache.ts';
import { inOtherWords, said, type Said } from '../../model/error/said.ts';

/** What an expression may look at. */
export interface ExpressionContext {
  listing: object;
  /** How many claims of each kind the listing makes; counted when an expression asks. */
  readonly claims: Record<string, number>;
  asOf: string;
}

export type Expression = (context: ExpressionContext) => boolean;

const environment = new Environment({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false });
const parsed = new Map<string, Expression>();

/** A CEL expression made ready to run; `onError` is told what is wrong with one that cannot be parsed. */
export function parseExpression(source: string, onError: (detail: Said) => never): Expression {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  try {
    const run = environment.parse(source);
    const asksClaims = /\bclaims\b/.test(source);
    const paths = asksClaims ? undefined : pathsOf(source);
    const answers = paths === undefined ? undefined : new AnswersByPath(paths);
    const expression: Expression = (context) => {
      const { listing, asOf } = context;
      const known = answers?.get(listing, asOf);
      if (known !== undefined) return known;
      const result: unknown = run({ listing, asOf, claims: asksClaims ? context.claims : {} });
      if (typeof result !== 'boolean')
        throw new TypeError(`the expression gave ${typeof result}, not true or false: ${source}`);
      answers?.keep(result);
      return result;
    };
    parsed.set(source, expression);
    return expression;
  } catch (error) {
    return onError(said('badExpression', { expression: source, words: inOtherWords(error) }));
  }
}
