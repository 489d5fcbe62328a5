// Tests whether deleting a statement leaves a fragment.
import { isTail } from './is-tail.ts';
import { lettersOf } from './letters-of.ts';
import type { Statement } from './statement.ts';
import { beginsWithWord, endsWithWord } from './word-lists.ts';

const COLON = /[:：]\s*$/;
const BULLET = /^\s*([•\p{So}※*-])/u;
/** A lead-in to a list: "See the difference: - Firmer skin." */
const LEADS_TO_ITEMS = /[:：]\s*[-–•]\s/u;
/** A citation, "28 (7-8), 749-752.": the next sentence says what the source found. */
const SOURCE = /\d\s?\(\d[\d–-]*\)\s?[,:;]\s?\d+[–-]\d+\W{0,3}$/;

/** True if deleting a statement leaves a fragment. A lead-in such as "As seen on" belongs to what follows. */
export function leavesFragment({ text, all, own, rewriting, blockBefore, blockAfter }: Statement): boolean {
  const said = text.slice(own.start, own.end);
  if (COLON.test(said) || endsWithWord(said, rewriting.dangling)) return true;
  const rest = all.find(({ start }) => start >= own.end);
  const bare = text.slice(0, own.start).trimEnd();
  const before = bare.replace(/[•\p{So}※*-]$/u, '').trimEnd();
  const following = rest === undefined ? blockAfter : text.slice(own.end);
  if (LEADS_TO_ITEMS.test(said) && BULLET.test(following)) return true;
  const line = before.trim() === '' ? blockBefore : before;
  if (COLON.test(line) && !isOneOfItems()) return true;
  if (SOURCE.test(before)) return true;
  const isAll = rest === undefined && before.trim() === '' && bare === before;
  if (isAll && isHeading(blockBefore) && lettersOf(said) >= SHORTEST_PARAGRAPH && isShort(blockAfter))
    return true;
  if (rest === undefined) return beginsWithWord(blockAfter, rewriting.leans) || isTail(blockAfter, rewriting);
  const next = text.slice(rest.start, rest.end);
  return (
    !text.slice(own.end, rest.start).includes('\n') &&
    (beginsWithWord(next, rewriting.leans) || /^\p{Ll}/u.test(next))
  );

  /** True if another item with the same bullet follows. */
  function isOneOfItems(): boolean {
    const bullet = BULLET.exec(bare.slice(before.length) + said)?.[1];
    return bullet !== undefined && BULLET.exec(following)?.[1] === bullet;
  }
}

/** Maximum letters of a heading, and minimum letters of the paragraph under it. */
const LONGEST_HEADING = 40;
const SHORTEST_PARAGRAPH = 60;

function isHeading(line: string): boolean {
  return line !== '' && !BULLET.test(line) && isShort(line) && !/[。.!！?？，,、;；:：]\s*$/u.test(line);
}

const isShort = (line: string) => lettersOf(line) <= LONGEST_HEADING;
