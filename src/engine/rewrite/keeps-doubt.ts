import type { Change } from './candidate.ts';
import { statementsIn, type Stretch } from './clause.ts';
import { masked } from './facts-in.ts';
import type { Line } from './line.ts';
import { holdsWord } from './word-lists.ts';

/** Does a statement without a finding sound like a claim, like one more story, or like more of the terms that do not hold? */
export function isDoubtful({ text, names, inDoubt, how }: Line, one: Stretch): boolean {
  const said = masked(text, one, names);
  const isTerm = inDoubt.some(({ troubles }) => troubles.some((trouble) => trouble.isTerm));
  return holdsWord(said, how.doubts) || holdsWord(said, isTerm ? how.terms : how.people);
}

/** Is what stays of a line worded like a claim, though no word of it is known for one? */
export function keepsClaim({ isLikeClaim }: Line, { text }: Change): boolean {
  return statementsIn(text).some(({ start, end }) => isLikeClaim(text.slice(start, end)));
}
