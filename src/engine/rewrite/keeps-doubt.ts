// Tests whether the rest of a line still makes a claim.
import type { Change } from './candidate.ts';
import { statementsIn, type Stretch } from './clause.ts';
import { holdsFact, masked } from './facts-in.ts';
import type { Line } from './line.ts';
import type { Statement } from './statement.ts';
import { holdsWord } from './word-lists.ts';

/** True if a statement without finding sounds like a claim, or adds to a story or to invalid terms. */
export function isDoubtful({ text, names, inDoubt, how }: Line, one: Stretch): boolean {
  const said = masked(text, one, names);
  const isTerm = inDoubt.some(({ troubles }) => troubles.some((trouble) => trouble.isTerm));
  return holdsWord(said, how.doubts) || holdsWord(said, isTerm ? how.terms : how.people);
}

/** True if a model scores the rest of the line as a claim, although it has no known claim words. */
export function keepsClaim({ how, likenessOf }: Line, { text }: Change): boolean {
  return statementsIn(text).some(({ start, end }) => {
    const said = text.slice(start, end);
    const bar = holdsFact(said, how) ? how.likeness.facts : how.likeness.stays;
    return (likenessOf(said) ?? -Infinity) > bar;
  });
}

/** True if a statement to be deleted mentions an illness but is scored as honest, as warnings are. */
export function losesHonest({ text, how, likenessOf }: Line, { own, troubles }: Statement): boolean {
  if (!troubles.every(({ isDoubtfulEffect }) => isDoubtfulEffect)) return false;
  const said = text.slice(own.start, own.end);
  const all = [said, ...statementsIn(said).map(({ start, end }) => said.slice(start, end))];
  return all.every((one) => (likenessOf(one) ?? Infinity) < how.likeness.goes);
}
