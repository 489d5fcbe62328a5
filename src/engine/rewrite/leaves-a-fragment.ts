import type { Statement } from './statement.ts';
import { beginsWithWord } from './word-lists.ts';

const COLON = /[:：]\s*$/;
/** The bullet at the start of an item. */
const BULLET = /^\s*([•\p{So}※*-])/u;
/** "28 (7-8), 749-752.": what follows tells what a source found. */
const SOURCE = /\d\s?\(\d[\d–-]*\)\s?[,:;]\s?\d+[–-]\d+\W{0,3}$/;
/** Letters of the longest item of a run of cries: 妇科病！乳腺结节！ */
const LONGEST_CRY = 8;

/** Would what stands around a statement hang in the air without it? A lead-in is part of what it leads to. */
export function leavesAFragment({ text, all, own, how, blockBefore, blockAfter }: Statement): boolean {
  const said = text.slice(own.start, own.end);
  if (COLON.test(said)) return true;
  const at = all.findIndex(({ start }) => start === own.start);
  const rest = all.slice(at + 1).find(({ start }) => start >= own.end);
  const bare = text.slice(0, own.start).trimEnd();
  const before = bare.replace(/[•\p{So}※*-]$/u, '').trimEnd();
  const line = text.slice(0, own.start).trim() === '' ? blockBefore : before;
  if (COLON.test(line) && !isOneOfItems()) return true;
  if (SOURCE.test(before)) return true;
  if (rest === undefined) return beginsWithWord(blockAfter, how.leans);
  const next = text.slice(rest.start, rest.end);
  const isSameLine = !text.slice(own.end, rest.start).includes('\n');
  if (isSameLine && (beginsWithWord(next, how.leans) || /^\p{Ll}/u.test(next))) return true;
  return isSameLine && isCry(said) && (isCry(next) || isCry(previous()));

  function previous(): string {
    const one = all[at - 1];
    return one === undefined ? '' : text.slice(one.start, one.end);
  }

  /** Another item with the same bullet follows. */
  function isOneOfItems(): boolean {
    const bullet = BULLET.exec(bare.slice(before.length) + said)?.[1];
    const following = rest === undefined ? blockAfter : text.slice(own.end);
    return bullet !== undefined && BULLET.exec(following)?.[1] === bullet;
  }
}

function isCry(said: string): boolean {
  return /[!！]\s*$/.test(said) && said.length <= LONGEST_CRY + 1;
}
