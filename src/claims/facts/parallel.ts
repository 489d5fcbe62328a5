// Recognises equal statements about two things: "2-year warranty on the cover", "10-year warranty on the
// frame".
import type { Listing } from '../../model/listing/listing.ts';
import { toldBefore, toldBehind } from './told-near.ts';

/** The place of the figure in a statement. */
interface Figure {
  block: number;
  start: number;
  end: number;
}

const CLAUSE_END = /[.;!?。；！？\n|•]/u;
const REACH = 120;
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Limit of words of the part that differs: "cover", "den Motor", 新疆西藏. */
const MOST_WORDS = 3;
const MOST_CHARACTERS = 8;
const FEWEST_SHARED = 2;
const MARK = '#';
/** A word that can name a thing; "of" and "up to" cannot. */
const NAMING = /\p{L}{4}|\p{Lu}{2}/u;
const LABEL_END = /[:：]\s*$/u;

/** Whether two statements differ only in what they are about, so that their figures may differ. */
export function isParallel({ blocks }: Listing, a: Figure, b: Figure): boolean {
  const [x, y] = [around(blocks[a.block]?.text ?? '', a), around(blocks[b.block]?.text ?? '', b)];
  const [p, q] = [tokensOf(x), tokensOf(y)];
  let front = 0;
  while (front < p.length && front < q.length && same(p[front], q[front])) front += 1;
  let back = 0;
  while (back < p.length - front && back < q.length - front && same(p.at(-1 - back), q.at(-1 - back)))
    back += 1;
  const least = [x, y].every(([before]) => LABEL_END.test(before)) ? 1 : FEWEST_SHARED;
  return front + back > least && [p, q].every((one) => isName(one.slice(front, one.length - back)));
}

function around(text: string, { start, end }: Figure): [before: string, after: string] {
  return [toldBefore(text, start, REACH, CLAUSE_END), toldBehind(text, end, REACH, CLAUSE_END)];
}

/** Returns the words with a mark in place of the figure. */
function tokensOf([before, after]: readonly [string, string]): string[] {
  return [...(before.match(TOKEN) ?? []), MARK, ...(after.match(TOKEN) ?? [])];
}

const same = (a = '', b = '') => a.toLowerCase() === b.toLowerCase();

function isName(words: readonly string[]): boolean {
  if (words.includes(MARK)) return false;
  const characters = words.filter((one) => UNSPACED.test(one)).length;
  if (characters > 0) return characters > 1 && words.length <= MOST_CHARACTERS;
  return words.length <= MOST_WORDS && words.some((one) => NAMING.test(one));
}
