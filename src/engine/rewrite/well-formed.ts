import type { Rewriting } from '../../model/rule/rewriting.ts';
import { beginsWithWord, endsWithWord } from './word-lists.ts';

const PAIRS = ['()', '（）', '[]', '【】', '「」', '『』', '《》', '“”', '„“', '«»', '‘’', '〔〕'] as const;
/** A mark at the start, two marks in a row, a mark before the one that closes. */
const STRAY =
  /^[，,、；;：:。.)）\]】」』》”]|[，,、；;：:][，,、；;：:。.！!]|[（([【「『《“][，,、；;）)\]】」』》”]|[，,、；;：:]\s*$|\s,|的的|了了/u;
/** So few letters or Han characters say nothing. */
const LEAST_HAN = 4;
const LEAST_LETTERS = 12;

/** What is left of a title is the goods' name: 玉竹茶, “Kettle”. */
const LEAST_NAME = 2;

/** Does a statement that lost or changed words still read as one? `before` is how it read. */
export function isWellFormed(after: string, before: string, how: Rewriting, isTitle = false): boolean {
  if (STRAY.test(after) && !STRAY.test(before)) return false;
  if (!isBalanced(after, before)) return false;
  if (count(after, '"') % 2 === 1) return false;
  if (beginsWithWord(after, how.leans) || endsWithWord(after, how.dangling)) return false;
  const han = after.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const letters = after.match(/\p{L}/gu)?.length ?? 0;
  if (isTitle) return letters >= LEAST_NAME;
  return han > 0 ? han >= LEAST_HAN : letters >= LEAST_LETTERS;
}

/** Brackets and quotation marks that close what they open, unless they did not `before`. */
export function isBalanced(after: string, before: string): boolean {
  return PAIRS.every(
    ([open, close]) =>
      count(after, open) === count(after, close) || count(before, open) !== count(before, close),
  );
}

const count = (text: string, char: string | undefined) => text.split(char ?? '').length - 1;
