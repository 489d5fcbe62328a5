import { fillTemplate } from '../../messages/fill-template.ts';
import { foldEach } from '../../text/fold/fold.ts';
import { clausesIn } from './clause.ts';
import { holdsFact, masked } from './facts-in.ts';
import { isBracketed, type Mended, type Statement } from './statement.ts';
import { holdsWord } from './word-lists.ts';

/** A question asks for nothing to be shown, a colon leads to more, a cry proves nothing, and behind a bracket or an ellipsis a second one reads badly. */
const NO_PLACE = /[?？:：!！)）\]】…]\s*$/u;

/** A place for the one fact that is missing, at the end of the statement; undefined where that would not be enough. */
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
  // A promise alone is not borne out by a paper (去皱。), a name of goods may be (有机蔬菜).
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

/** Proofs are named in simplified characters. */
function isTraditional(said: string): boolean {
  const han = said.replace(/\P{Script=Han}/gu, '');
  return foldEach(han) !== han;
}
