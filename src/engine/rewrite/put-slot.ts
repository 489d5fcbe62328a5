// Inserts a slot for a missing fact into a statement.
import { fillTemplate } from '../../messages/fill-template.ts';
import { foldEach } from '../../text/fold/fold.ts';
import { clausesIn } from './clause.ts';
import { holdsFact, masked } from './facts-in.ts';
import { isBracketed, type Mended, type Statement } from './statement.ts';
import { holdsWord } from './word-lists.ts';

/** Endings after which a slot does not fit: a question, a colon, an exclamation, a bracket, an ellipsis. */
const NO_PLACE = /[?？:：!！)）\]】…]\s*$/u;

/** Inserts a slot for the missing fact at the statement's end; undefined where that is not enough. */
export function putSlot({ text, own, troubles, how, isTitle }: Statement): Mended | undefined {
  const [first] = troubles;
  const said = text.slice(own.start, own.end);
  if (how.slot === undefined || first === undefined) return undefined;
  if (isTitle || isBracketed(text, own) || isTraditional(said)) return undefined;
  if (troubles.some(({ slot }) => slot === '' || slot !== first.slot)) return undefined;
  if (troubles.some(({ needsFigure }) => needsFigure) && !/\d/.test(said)) return undefined;
  const clauses = clausesIn(text, own);
  const inDoubt = clauses.filter((one) =>
    troubles.some(({ start, end }) => start < one.end && end > one.start),
  );
  const [clause] = inDoubt;
  if (clause === undefined || inDoubt.length > 1 || clause !== clauses.at(-1)) return undefined;
  const rest = masked(text, own, troubles);
  // A document cannot prove a bare promise (去皱。), but it can prove a name of goods (有机蔬菜).
  const isPromise = troubles.some(({ ways }) => ways.includes('clause'));
  if (holdsWord(rest, how.doubts) || (isPromise && !/\p{L}{2}/u.test(rest))) return undefined;
  if (clauses.some((one) => one !== clause && !holdsFact(text.slice(one.start, one.end), how)))
    return undefined;
  if (holdsWord(said, how.praise)) return undefined;
  if (NO_PLACE.test(text.slice(own.start, clause.end)) || NO_PLACE.test(text.slice(clause.end, own.end)))
    return undefined;
  return {
    change: { start: clause.end, end: clause.end, text: fillTemplate(how.slot, { facts: first.slot }) },
  };
}

/** True for traditional characters. Slots name proofs in simplified ones. */
function isTraditional(said: string): boolean {
  const han = said.replace(/\P{Script=Han}/gu, '');
  return foldEach(han) !== han;
}
