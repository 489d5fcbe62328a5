// Finds words that add nothing of their own to the claim before them.
import type { Rewriting } from '../../model/rule/rewriting.ts';
import { clausesIn, overlaps, type Span } from './clause.ts';
import { isCall } from './depends-on.ts';
import { withoutWords } from './word-lists.ts';

/** True for words that only strengthen the claim before them: 没有之一, "bar none". Alone they say nothing. */
export function isTail(said: string, { tails }: Rewriting): boolean {
  return /\p{L}/u.test(said) && !/[\p{L}\d]/u.test(withoutWords(said, tails));
}

/** True if all clauses of a statement that hold a span are tails or calls to buy: 全网最低价，{错过}不再有. */
export function isInTail(text: string, statement: Span, one: Span, rewriting: Rewriting): boolean {
  return clausesIn(text, statement)
    .filter((clause) => overlaps(clause, one))
    .every(
      (clause) => isTail(text.slice(clause.start, clause.end), rewriting) || isCall(text, clause, rewriting),
    );
}
