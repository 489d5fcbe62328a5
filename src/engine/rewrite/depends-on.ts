// Finds statements that depend on a deleted one.
import type { Rewriting } from '../../model/rule/rewriting.ts';
import type { Span } from './clause.ts';
import { hasFact } from './facts-in.ts';
import { isHeadingOf } from './heading-of.ts';
import { lettersOf } from './letters-of.ts';
import type { Line } from './line.ts';
import { beginsWithWord, hasWord } from './word-lists.ts';

/** Maximum number of characters of a call to buy: "Don't miss out!", 手慢无！ */
const LONGEST_CALL = 40;

/** True for a call to buy, such as "Hurry!" next to "Only 2 left". Alone it says nothing. */
export function isCall(text: string, { start, end }: Span, rewriting: Rewriting): boolean {
  const said = text.slice(start, end);
  if (said.length > LONGEST_CALL || hasFact(said, { ...rewriting, parts: [] })) return false;
  return beginsWithWord(said, rewriting.calls) || hasWord(said, rewriting.urges);
}

const QUESTION = /[?？][\s!！”’"]{0,3}$/u;
const PAUSE = /(?:…|\.{3})\s*$/u;
/** An abbreviation, as in "ext. 21": its full stop ends no sentence. */
const SHORTENED = /(?:^|\s)\p{L}{1,4}\.\s*$/u;
const CRY = /^.{1,20}[!！]\W{0,3}$/u;

/**
 * True if a remaining statement depends on a deleted one beside it: "You can save it!" after "Your kettle …",
 * a question without its answer, an exclamation without its reason, a note without its text.
 */
export function dependsOn(
  text: string,
  one: Span,
  left: readonly Span[],
  gone: readonly Span[],
  rewriting: Rewriting,
): boolean {
  const said = text.slice(one.start, one.end);
  const before = gone.filter(({ end }) => end <= one.start).at(-1);
  const isBehind = isBeside(before, (gap) => left.some((two) => two.start >= gap && two.end <= one.start));
  const after = gone.find(({ start }) => start >= one.end);
  const isAhead = after !== undefined && !left.some((two) => two.start >= one.end && two.end <= after.start);
  if (!isBehind && !isAhead) return false;
  if (hasWord(said, rewriting.notes)) return true;
  if (CRY.test(said) && !hasFact(said, rewriting)) return true;
  if (isAhead && (QUESTION.test(said) || PAUSE.test(said) || beginsWithWord(said, rewriting.replies)))
    return true;
  if (!isBehind || before === undefined) return false;
  const cut = text.slice(before.start, before.end);
  if (SHORTENED.test(cut) && /^\d/.test(said)) return true;
  if (QUESTION.test(cut) || beginsWithWord(cut, rewriting.replies)) return true;
  return hasWord(said, rewriting.refers) || beginsWithWord(said, rewriting.leans) || /^\p{Ll}/u.test(said);
}

function isBeside(before: Span | undefined, isBetween: (from: number) => boolean): boolean {
  return before !== undefined && !isBetween(before.end);
}

const LONGEST_LABEL = 30;
/** Maximum number of letters of a label in a table: 功效, "Net weight". */
const LONGEST_CELL = 20;
const ENDS = /[。.！!？?；;]\W{0,2}$/u;

/**
 * True if deleting the line leaves a line beside it that depends on it: the label 功效 without a value, a
 * heading without its text, a question, or a note.
 */
export function leavesDependentLine(line: Line): boolean {
  const { text, start, end, lineAfter, isCell, rewriting } = line;
  const before = line.lineBefore.trim();
  const said = text.slice(start, end);
  if (QUESTION.test(before) || hasWord(lineAfter, rewriting.notes)) return true;
  if (isCell && before !== '' && !/\d/.test(before) && lettersOf(before) <= LONGEST_CELL) return true;
  if (isHeadingOf(said, before, lineAfter, line.opensParagraph)) return true;
  if (isLabel(said) && lineAfter !== '') return true;
  if (!isLabel(before)) return false;
  return lineAfter === '' || isLabel(lineAfter) || ENDS.test(said) !== ENDS.test(lineAfter);

  function isLabel(one: string): boolean {
    return one.length <= LONGEST_LABEL && !ENDS.test(one) && hasWord(one, rewriting.labels);
  }
}
