import type { Change } from './candidate.ts';
import { statementsIn, type Stretch } from './clause.ts';
import { holdsFact, masked } from './facts-in.ts';
import type { Line } from './line.ts';
import type { Statement } from './statement.ts';
import { holdsWord } from './word-lists.ts';

/** Does a statement without a finding sound like a claim, like one more story, or like more of the terms that do not hold? */
export function isDoubtful({ text, names, inDoubt, how }: Line, one: Stretch): boolean {
  const said = masked(text, one, names);
  const isTerm = inDoubt.some(({ troubles }) => troubles.some((trouble) => trouble.isTerm));
  return holdsWord(said, how.doubts) || holdsWord(said, isTerm ? how.terms : how.people);
}

/** Is what stays of a line worded like a claim, though no word of it is known for one? */
export function keepsClaim({ how, likenessOf }: Line, { text }: Change): boolean {
  return statementsIn(text).some(({ start, end }) => {
    const said = text.slice(start, end);
    const bar = holdsFact(said, how) ? how.likeness.facts : how.likeness.stays;
    return (likenessOf(said) ?? -Infinity) > bar;
  });
}

/** Is a statement that would go worded like honest ones, though it speaks of an illness? Warnings and advice do. */
export function losesHonest({ text, how, likenessOf }: Line, { own, troubles }: Statement): boolean {
  if (!troubles.every(({ isDoubtfulEffect }) => isDoubtfulEffect)) return false;
  const said = text.slice(own.start, own.end);
  const all = [said, ...statementsIn(said).map(({ start, end }) => said.slice(start, end))];
  return all.every((one) => (likenessOf(one) ?? Infinity) < how.likeness.goes);
}
