import { fillTemplate } from '../../messages/fill-template.ts';
import { clausesIn } from './clause.ts';
import { holdsFact, masked } from './facts-in.ts';
import { isBracketed, type Mended, type Statement } from './statement.ts';
import { holdsWord } from './word-lists.ts';
import { normalize } from '../../text/fold/normalize.ts';

/** A question asks for nothing to be shown, a colon leads to more, and behind a bracket or an ellipsis a second one reads badly. */
const NO_PLACE = /[?？:：)）\]】…]\s*$/u;

/** A place for the one fact that is missing, at the end of the statement; undefined where that would not be enough. */
export function putSlot({ text, own, troubles, how, isTitle, isOnlyClaim }: Statement): Mended | undefined {
  const [first] = troubles;
  if (how.slot === undefined || first === undefined || isTitle || !isOnlyClaim || isBracketed(text, own))
    return undefined;
  if (isTraditional(text.slice(own.start, own.end))) return undefined;
  if (troubles.some(({ slot }) => slot === '' || slot !== first.slot)) return undefined;
  const clauses = clausesIn(text, own);
  const inDoubt = clauses.filter((one) =>
    troubles.some(({ start, end }) => start < one.end && end > one.start),
  );
  const [clause] = inDoubt;
  if (clause === undefined || inDoubt.length > 1 || clause !== clauses.at(-1)) return undefined;
  const rest = masked(text, own, troubles);
  // A promise alone is not borne out by a paper: 去皱。
  if (holdsWord(rest, how.doubts) || !/\p{L}{2}/u.test(rest)) return undefined;
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

/** Proofs are named in simplified characters. */
function isTraditional(said: string): boolean {
  const han = (text: string) => text.replace(/\P{Script=Han}/gu, '');
  return han(normalize(said).text) !== han(said);
}
