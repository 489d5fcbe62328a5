import { fillTemplate } from '../../messages/fill-template.ts';
import { clausesIn } from './clause.ts';
import { holdsFact, masked } from './facts-in.ts';
import { isBracketed, type Mended, type Statement } from './statement.ts';
import { holdsWord } from './word-lists.ts';

/** A question asks for nothing to be shown, and behind a bracket or an ellipsis a second one reads badly. */
const NO_PLACE = /[?？)）\]】…]\s*$/u;

/** A place for the one fact that is missing, behind the clause it belongs to; undefined where that would not be enough. */
export function putSlot({ text, own, troubles, how, isTitle }: Statement): Mended | undefined {
  const [first] = troubles;
  if (first === undefined || isTitle || isBracketed(text, own)) return undefined;
  if (troubles.some(({ slot }) => slot === '' || slot !== first.slot)) return undefined;
  const clauses = clausesIn(text, own);
  const inDoubt = clauses.filter((one) =>
    troubles.some(({ start, end }) => start < one.end && end > one.start),
  );
  const [clause] = inDoubt;
  if (clause === undefined || inDoubt.length > 1) return undefined;
  if (holdsWord(masked(text, own, troubles), how.doubts)) return undefined;
  if (clauses.some((one) => one !== clause && !holdsFact(text.slice(one.start, one.end), how)))
    return undefined;
  const quotes = troubles.map(({ start, end }) => text.slice(start, end));
  if (quotes.some((quote) => holdsWord(quote, how.praise))) return undefined;
  if (NO_PLACE.test(text.slice(own.start, clause.end)) || NO_PLACE.test(text.slice(clause.end, own.end)))
    return undefined;
  return {
    change: { start: clause.end, end: clause.end, text: fillTemplate(how.slot, { facts: first.slot }) },
  };
}
