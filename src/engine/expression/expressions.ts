import { Environment } from '@marcbachmann/cel-js';
import { AnswersByPath } from './expression-cache.ts';
import { sightOf } from './expression-paths.ts';
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
    const { paths, asksClaims } = sightOf(run.ast);
    const answers = asksClaims || paths === undefined ? undefined : new AnswersByPath(paths);
    const expression: Expression = (context) => {
      const { listing, asOf } = context;
      const compute = () => {
        const result: unknown = run({ listing, asOf, claims: asksClaims ? context.claims : {} });
        if (typeof result === 'boolean') return result;
        throw new TypeError(`the expression gave ${typeof result}, not true or false: ${source}`);
      };
      return answers === undefined ? compute() : answers.answerFor(listing, asOf, compute);
    };
    parsed.set(source, expression);
    return expression;
  } catch (error) {
    return onError(said('badExpression', { expression: source, words: inOtherWords(error) }));
  }
}
