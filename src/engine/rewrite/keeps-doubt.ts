// Tests whether the rest of a line still makes a claim.
import type { Change } from './candidate.ts';
import { overlaps, statementsIn, type Span } from './clause.ts';
import { hasFact, masked } from './facts-in.ts';
import type { Line } from './line.ts';
import type { Statement } from './statement.ts';
import { hasWord } from './word-lists.ts';

/** True if a statement without finding sounds like a claim, or adds to a story or to invalid terms. */
export function isDoubtful({ text, names, inDoubt, rewriting, spared }: Line, one: Span): boolean {
  if (spared.some((finding) => overlaps(finding, one))) return false;
  const said = masked(text, one, names);
  const isTerm = inDoubt.some(({ problems }) => problems.some((problem) => problem.isTerm));
  return hasWord(said, rewriting.doubts) || hasWord(said, isTerm ? rewriting.terms : rewriting.people);
}

/** True if a model scores the rest of the line as a claim, although it has no known claim words. */
export function keepsClaim({ rewriting, likenessOf, spared, text: old }: Line, { text }: Change): boolean {
  const staying = spared.map(({ start, end }) => old.slice(start, end));
  return statementsIn(text).some(({ start, end }) => {
    const said = text.slice(start, end);
    if (staying.some((one) => said.includes(one))) return false;
    const bar = hasFact(said, rewriting) ? rewriting.likeness.facts : rewriting.likeness.stays;
    return (likenessOf(said) ?? -Infinity) > bar;
  });
}

/** True if a statement to be deleted mentions an illness but is scored as honest, as warnings are. */
export function losesHonest({ text, rewriting, likenessOf }: Line, { own, problems }: Statement): boolean {
  if (!problems.every(({ isDoubtfulEffect }) => isDoubtfulEffect)) return false;
  const said = text.slice(own.start, own.end);
  const all = [said, ...statementsIn(said).map(({ start, end }) => said.slice(start, end))];
  return all.every((one) => (likenessOf(one) ?? Infinity) < rewriting.likeness.goes);
}
