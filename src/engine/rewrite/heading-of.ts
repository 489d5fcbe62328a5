// Recognises headings, and headings left without text.
import { isNumberedItem } from '../../text/segment/list-items.ts';
import { lettersOf } from './letters-of.ts';

/** Maximum number of letters of a heading. */
const LONGEST = 75;
const ENDS_A_SENTENCE = /[。.！!；;，,、…]\W{0,2}$/u;
const IN_BRACKETS = /^[【[［〔《＜<「『][^】\]］〕》＞>」』]+[】\]］〕》＞>」』]$/u;
const BETWEEN_RULES = /^([-–—=~＝ー─━・*])\1.*\1\1$/u;

/** Returns what a line begins with before its words: ■, ★, ▌, #, "number"; empty if it begins with a word. */
export function openingOf(line: string): string {
  const said = line.trim();
  if (isNumberedItem(said)) return 'number';
  if (/^\p{Extended_Pictographic}/u.test(said) && !/^\d/.test(said)) return 'picture';
  return /^(?:[^\p{L}\p{N}\s"“„«「『(（]|\p{So})/u.exec(said)?.[0] ?? '';
}

/**
 * Returns what makes a line look like a heading: its opening, brackets, rules, capitals, or a colon at its
 * end. Undefined if nothing does. Headings of one text look the same.
 */
export function headingLook(line: string): string | undefined {
  const said = line.trim();
  if (said === '' || lettersOf(said) > LONGEST) return undefined;
  if (BETWEEN_RULES.test(said)) return 'rules';
  if (IN_BRACKETS.test(said)) return 'brackets';
  if (/[:：]$/.test(said)) return 'colon';
  if (ENDS_A_SENTENCE.test(said)) return undefined;
  const opening = openingOf(said);
  if (opening !== '' && !/^[-–*•·—]/u.test(opening)) return opening;
  const letters = said.replace(/\P{L}/gu, '');
  return letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
    ? 'capitals'
    : undefined;
}

/** True if the line is a heading of the next one. `isFirst`: it is the first of several in its paragraph. */
export function isHeadingOf(line: string, before: string, after: string, isFirst: boolean): boolean {
  if (after.trim() === '') return false;
  const opening = openingOf(line);
  const isItem = opening !== '' && [before, after].some((one) => openingOf(one) === opening);
  if (headingLook(line) !== undefined) return !isItem;
  const isShort = opening === '' && lettersOf(line) <= LONGEST && !ENDS_A_SENTENCE.test(line.trim());
  return isShort && isFirst && (ENDS_A_SENTENCE.test(after.trim()) || openingOf(after) !== '');
}

/** True if deleting the line would leave the heading before it without text. */
export function leavesHeadingEmpty(heading: string, line: string, after: string): boolean {
  const look = headingLook(heading);
  const opening = openingOf(heading);
  if (opening !== '' && openingOf(line) === opening) return false;
  if (look !== undefined)
    return after.trim() === '' || headingLook(after) === look || (isLabelled(after) && !isLabelled(line));
  return (
    isBare(heading) &&
    !isBare(line) &&
    (after.trim() === '' || isBare(after) || headingLook(after) !== undefined)
  );
}

/** True for a labelled line, such as 清洁：湿布擦. It needs no heading. */
const isLabelled = (line: string) => /^[^:：，,。.]{1,16}[:：]\s*\S/u.test(line.trim());

/** Maximum number of letters of a bare line, which is a heading where longer lines follow it. */
const LONGEST_BARE = 25;

function isBare(line: string): boolean {
  const said = line.trim();
  return (
    said !== '' &&
    openingOf(said) === '' &&
    lettersOf(said) <= LONGEST_BARE &&
    !/[，,、；;]/u.test(said) &&
    !ENDS_A_SENTENCE.test(said) &&
    !isLabelled(said)
  );
}
