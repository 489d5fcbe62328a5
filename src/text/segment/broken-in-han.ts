// Tells lines of Chinese and Japanese that an editor broke, in scripts that put no space between words.
import { columnsOf } from './columns-of.ts';

const DENSE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';
/** The end and the start of lines that may be one: “降血⏎糖”, “净重5⏎00克”. */
const OPEN_END = new RegExp(`[${DENSE}\\p{N}%A-Za-z，、（“]$`, 'u');
const GOES_ON = new RegExp(`^[${DENSE}\\p{N}%A-Za-z，、。；！？）”（“]`, 'u');
const BETWEEN_WORDS = new RegExp(`[${DENSE}]$`, 'u');
const INNER_MARK = new RegExp(`[${DENSE}\\p{N}][，、。；！？][${DENSE}\\p{N}]`, 'u');
const STARTS_WITH_MARK = /^[，、。；！？]/u;
const LAST_END = /[。！？][”』」）]?$/u;
/** An item of a list, or a label with its value. */
const ITEM =
  /^(?:[^\p{L}\p{N}，、。；！？）”“（]|(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.)、．]|[^，。！？]{0,12}[:：])/u;

/** Columns that an editor leaves free where no mark or word fits any more. */
const FREE = 4;
/** Narrower lines are those of a verse or a list. */
const LEAST = 10;
/** From this width on a line without a mark at its end was broken, though no other line shows the width. */
const WIDE = 34;
/** Of narrow lines so many show a width. */
const FEWEST = 3;

/**
 * Returns the numbers of the lines that the next one goes on with: “本品能够降血⏎糖，改善睡⏎眠。” All lines of a sentence
 * but its last are as wide as the paragraph, and the last ends it. Items of a list are of any length, and so are
 * slogans; narrow ones that happen to be of one length have no mark inside.
 */
export function brokenInHan(paragraph: readonly number[], lines: readonly string[]): number[] {
  const textOf = (n: number) => lines[n] ?? '';
  const most = Math.max(...paragraph.map((n) => columnsOf(textOf(n))));
  if (most < LEAST) return [];
  const found: number[] = [];
  let run: number[] = [];
  for (const n of paragraph) {
    if (ITEM.test(textOf(n))) run = [];
    run.push(n);
    if (!LAST_END.test(textOf(n))) continue;
    if (isBroken(run.map(textOf), most)) found.push(...run.slice(0, -1));
    run = [];
  }
  return found;
}

/** Whether the lines, of which the last ends a sentence, are sentences that an editor broke. */
function isBroken(lines: readonly string[], most: number): boolean {
  const broken = lines.slice(0, -1);
  if (broken.length === 0) return false;
  if (!broken.every((line) => OPEN_END.test(line) && columnsOf(line) >= most - FREE)) return false;
  if (!lines.slice(1).every((line) => GOES_ON.test(line))) return false;
  if (most >= WIDE) return true;
  return (
    lines.length >= FEWEST &&
    broken.some((line) => BETWEEN_WORDS.test(line)) &&
    lines.some((line) => INNER_MARK.test(line) || STARTS_WITH_MARK.test(line))
  );
}
