import { isNumberedItem } from '../../text/segment/list-items.ts';
import { lettersOf } from './letters-of.ts';

/** A line longer than this heads nothing. */
const LONGEST = 75;
const ENDS_A_SENTENCE = /[。.！!；;，,、…]\W{0,2}$/u;
const IN_BRACKETS = /^[【[［〔《＜<「『][^】\]］〕》＞>」』]+[】\]］〕》＞>」』]$/u;
const BETWEEN_RULES = /^([-–—=~＝ー─━・*])\1.*\1\1$/u;

/** What a line opens with beside its words: ■, ★, ▌, #, a number; empty where it begins with a word. */
export function openingOf(line: string): string {
  const said = line.trim();
  if (isNumberedItem(said)) return 'number';
  if (/^\p{Extended_Pictographic}/u.test(said) && !/^\d/.test(said)) return 'picture';
  return /^(?:[^\p{L}\p{N}\s"“„«「『(（]|\p{So})/u.exec(said)?.[0] ?? '';
}

/**
 * What makes a line a heading: its opening, brackets or rules around it, capitals, a colon at its end. Undefined where
 * it is none by its looks. Headings of one text look alike.
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

/** Is the line, first of its paragraph or not, set over the one after it? `isFirst`: others of its paragraph follow. */
export function isSetOver(line: string, before: string, after: string, isFirst: boolean): boolean {
  if (after.trim() === '') return false;
  const opening = openingOf(line);
  const isItem = opening !== '' && [before, after].some((one) => openingOf(one) === opening);
  if (headingLook(line) !== undefined) return !isItem;
  const isShort = opening === '' && lettersOf(line) <= LONGEST && !ENDS_A_SENTENCE.test(line.trim());
  return isShort && isFirst && (ENDS_A_SENTENCE.test(after.trim()) || openingOf(after) !== '');
}

/** Would a heading be left with nothing under it, if the line between went? */
export function isLeftAlone(heading: string, line: string, after: string): boolean {
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

/** 清洁：湿布擦: it needs no heading. */
const isLabelled = (line: string) => /^[^:：，,。.]{1,16}[:：]\s*\S/u.test(line.trim());

/** So short a line without a mark at its ends heads others where they are longer. */
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
