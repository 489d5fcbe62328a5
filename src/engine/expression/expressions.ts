// Parses and runs the CEL expressions of rules.
import { Environment } from '@marcbachmann/cel-js';
import { AnswersByPath } from './expression-cache.ts';
import { expressionInputs, ORIGIN_FIELD } from './expression-inputs.ts';
import { causeText, messagePart, type Said } from '../../model/error/message-part.ts';

/** The variables of an expression. */
export interface ExpressionContext {
  listing: object;
  /** Number of claims of each kind in the listing; counted at first use. */
  readonly claims: Record<string, number>;
  /** ISO code of the only country that the listing's origin names, else an empty text. */
  readonly origin: string;
  asOf: string;
}

export type Expression = (context: ExpressionContext) => boolean;

const environment = new Environment({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false });
const parsed = new Map<string, Expression>();

/** Parses a CEL expression, cached by its source. Calls `onError` where it is invalid. */
export function parseExpression(source: string, onError: (detail: Said) => never): Expression {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  try {
    const run = environment.parse(source);
    const { paths, readsClaims } = expressionInputs(run.ast);
    const readsOrigin = paths === undefined || paths.some(([field]) => field === ORIGIN_FIELD);
    const answers = readsClaims || paths === undefined ? undefined : new AnswersByPath(paths);
    const expression: Expression = (context) => {
      const { listing, asOf } = context;
      const compute = () => {
        const claims = readsClaims ? context.claims : {};
        const result: unknown = run({ listing, asOf, claims, origin: readsOrigin ? context.origin : '' });
        if (typeof result === 'boolean') return result;
        throw new TypeError(`the expression gave ${typeof result}, not true or false: ${source}`);
      };
      return answers === undefined ? compute() : answers.answerFor(listing, asOf, compute);
    };
    parsed.set(source, expression);
    return expression;
  } catch (error) {
    return onError(messagePart('badExpression', { expression: source, words: causeText(error) }));
  }
}
