// Inserts a slot for a missing fact into a statement.
import { fillTemplate } from '../../messages/fill-template.ts';
import { foldEach } from '../../text/fold/fold.ts';
import { clausesIn, overlaps } from './clause.ts';
import { hasFact, masked } from './facts-in.ts';
import { isBracketed, type Mended, type Statement } from './statement.ts';
import { hasWord } from './word-lists.ts';

/** Endings after which a slot does not fit: a question, a colon, an exclamation, a bracket, an ellipsis. */
const NO_PLACE = /[?？:：!！)）\]】…]\s*$/u;

/** Inserts a slot for the missing fact at the statement's end; undefined where that is not enough. */
export function putSlot({ text, own, problems, rewriting, isTitle }: Statement): Mended | undefined {
  const [first] = problems;
  const said = text.slice(own.start, own.end);
  if (rewriting.slot === undefined || first === undefined) return undefined;
  if (isTitle || isBracketed(text, own) || isTraditional(said)) return undefined;
  if (problems.some(({ slot }) => slot === '' || slot !== first.slot)) return undefined;
  if (problems.some(({ needsFigure }) => needsFigure) && !/\d/.test(said)) return undefined;
  const clauses = clausesIn(text, own);
  const inDoubt = clauses.filter((one) => problems.some((problem) => overlaps(problem, one)));
  const [clause] = inDoubt;
  if (clause === undefined || inDoubt.length > 1 || clause !== clauses.at(-1)) return undefined;
  const rest = masked(text, own, problems);
  // A document cannot prove a bare promise (去皱。), but it can prove a name of goods (有机蔬菜).
  const isPromise = problems.some(({ ways }) => ways.includes('clause'));
  if (hasWord(rest, rewriting.doubts) || (isPromise && !/\p{L}{2}/u.test(rest))) return undefined;
  if (clauses.some((one) => one !== clause && !hasFact(text.slice(one.start, one.end), rewriting)))
    return undefined;
  if (hasWord(said, rewriting.praise)) return undefined;
  if (NO_PLACE.test(text.slice(own.start, clause.end)) || NO_PLACE.test(text.slice(clause.end, own.end)))
    return undefined;
  return {
    change: { start: clause.end, end: clause.end, text: fillTemplate(rewriting.slot, { facts: first.slot }) },
  };
}

/** True for traditional characters. Slots name proofs in simplified ones. */
function isTraditional(said: string): boolean {
  const han = said.replace(/\P{Script=Han}/gu, '');
  return foldEach(han) !== han;
}
