// Tests whether a changed text still reads well.
import type { Rewriting } from '../../model/rule/rewriting.ts';
import { beginsWithWord, endsWithWord } from './word-lists.ts';

const PAIRS = ['()', '（）', '[]', '【】', '「」', '『』', '《》', '“”', '„“', '«»', '‘’', '〔〕'] as const;
/** Misplaced marks: at the start, two in a row, or before a closing bracket. */
const STRAY =
  /^[，,、；;：:。.)）\]】」』》”]|[，,、；;：:][，,、；;：:。.！!]|[（([【「『《“][，,、；;）)\]】」』》”]|[，,、；;：:]\s*$|\s,|的的|了了/u;
/** Minimum length of a statement, in Han characters or letters. */
const LEAST_HAN = 4;
const LEAST_LETTERS = 12;

/** Minimum number of letters of a title, which keeps the name of the goods: 玉竹茶, “Kettle”. */
const LEAST_NAME = 2;

/** True if a changed statement still reads as one. `before` is its old text. */
export function isWellFormed(after: string, before: string, rewriting: Rewriting, isTitle = false): boolean {
  if (STRAY.test(after) && !STRAY.test(before)) return false;
  if (!isBalanced(after, before)) return false;
  if (count(after, '"') % 2 === 1) return false;
  if (beginsWithWord(after, rewriting.leans) || endsWithWord(after, rewriting.dangling)) return false;
  const han = after.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const letters = after.match(/\p{L}/gu)?.length ?? 0;
  if (isTitle) return letters >= LEAST_NAME;
  return han > 0 ? han >= LEAST_HAN : letters >= LEAST_LETTERS;
}

/** True if all brackets and quotation marks are closed, or were not closed `before` either. */
export function isBalanced(after: string, before: string): boolean {
  return PAIRS.every(
    ([open, close]) =>
      count(after, open) === count(after, close) || count(before, open) !== count(before, close),
  );
}

const count = (text: string, char: string | undefined) => text.split(char ?? '').length - 1;
