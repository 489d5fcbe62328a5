// Adds up the parts of a pack: "46-piece kit: 24 sockets, 10 keys, 8 bits and 1 ratchet".
import { foundIn } from '../../claims/facts/sentences-with.ts';
import { numberSources, wholeNumber } from '../../claims/facts/numbers-in-words.ts';
import type { Statement } from '../../claims/facts/statements.ts';
import { wordSignBeside } from '../../claims/words/sign.ts';
import { perBook } from '../../claims/words/per-book.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { showsSigns } from './need-cases.ts';
import { CONTENTS_SUM } from './contents-sum-words.ts';
import { firstOf } from '../../text/match/first-group.ts';
import { MEASURED, PACKED } from './piece-signs.ts';
import { shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { anyCase } from '../../text/match/any-case.ts';

const LONGEST_LIST = 240;
const MOST = 2000;
const MOST_PARTS = 12;
/** Most pieces of a set whose list would name the case. */
const MOST_WITHOUT_CASE = 12;
/** Fewest parts of a list that names some without a number. */
const FEWEST_BARE = 3;
const LIST_END = /[.;!?。；！？\n|／/]/u;

/** The sign of a list that starts with a number, in the same line or the next: "Contents: 4 cups". */
const LISTED = wordSignBeside(
  (of) => of(CONTENTS_SUM).listed,
  (of) => {
    const { list } = of(CONTENTS_SUM);
    // A Latin letter may begin a number in words.
    const first = `(?:\\d|\\p{Script=Latin}|[^,，、]{0,12}?(?:${numberSources({ of }).unspaced})|$)`;
    return new RegExp(`${list.source}\\s{0,2}${first}`, 'u');
  },
);

interface Patterns {
  part: RegExp;
  /** The number behind: "cover × 2", 被套×1. */
  behind: RegExp;
  unspaced: RegExp;
  total: RegExp;
  totalUnspaced: RegExp;
}
const patternsOf = perBook((book): Patterns => {
  const { measureWord, totalBehind, totalUnspaced, setUnspaced } = book.of(CONTENTS_SUM);
  const { spaced, unspaced } = numberSources(book);
  return {
    part: anyCase(`^(${spaced}) (?:x |× )?\\p{L}[\\p{L}’' -]{1,40}$`),
    behind:
      /^\p{L}[\p{L}\p{M}’' -]{0,30}?(?: ?[x×*] ?|(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]))(\d{1,3})$/iu,
    unspaced: new RegExp(
      `^[\\d\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー]{0,12}?(${unspaced})${measureWord}[\\p{Script=Han}\\p{Script=Katakana}ー]{0,8}$`,
      'u',
    ),
    total: anyCase(`(${spaced})${totalBehind}(?!\\p{L})`, 'gu'),
    totalUnspaced: new RegExp(
      `${totalUnspaced}(${unspaced})${measureWord}|(?<![\\d.x×*])(${unspaced})${setUnspaced}`,
      'gu',
    ),
  };
});

interface Parts {
  parts: readonly number[];
  /** How many of them were named without a number. */
  bare: number;
}

interface Sum extends Parts {
  /** Whether the list leaves nothing out. */
  isWhole: boolean;
  evidence: Evidence;
}

/** Fails where the numbers of a complete list do not add up to the stated total. */
const contentsSum: RelationCheck = (context) => {
  const { scanned } = context;
  const own = shortStatements(scanned.listing).filter(({ role }) => role !== 'policy');
  // Totals come first, because their matches are cached with the sentences.
  const totals = own.flatMap((one) => totalsIn(one, context));
  const [total] = totals;
  if (total === undefined) return INAPPLICABLE;
  const lists = own.flatMap((one) => listsIn(one, context));
  const [list, second] = lists;
  // Two lists are of two packs, or one of them is incomplete.
  if (list === undefined || second !== undefined) return INAPPLICABLE;
  const values = new Set(totals.map(({ value }) => value));
  const sum = list.parts.reduce((all, one) => all + one, 0);
  if (values.size > 1 || isReached(Number(total.value), list.parts, sum)) return PASS;
  if (list.bare > 0 && !isShort(Number(total.value), sum, list)) return PASS;
  // One more may be the case that holds them, unless list and total stand in one block.
  const mayHaveCase = !list.isWhole || sum > MOST_WITHOUT_CASE;
  if (mayHaveCase && total.value === sum + 1 && total.block !== list.evidence.block) return PASS;
  return twoTexts(total, list.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'contents-sum',
  needs: [showsSigns(LISTED, PACKED), showsSigns(LISTED, MEASURED)],
  same: { what: 'contents', of: 'goods', because: 'reckoned' },
  check: contentsSum,
};

function listsIn({ block, text }: Statement, { scanned }: CheckContext): Sum[] {
  const { list, whole: wholeList, several: severals } = scanned.words.of(CONTENTS_SUM);
  const lang = scanned.blocks[block]?.lang ?? '';
  return foundIn(scanned, block, list, LISTED).flatMap(({ text: head, index }): Sum[] => {
    if (/\p{Script=Latin}/u.test(text.charAt(index - 1))) return [];
    const start = index + head.length;
    const rest = text.slice(start, start + LONGEST_LIST);
    const end = rest.search(LIST_END);
    const isWhole = wholeList.test(head);
    const several = isWhole ? severals.get(lang) : undefined;
    const read = partsOf(end < 0 ? rest : rest.slice(0, end), several, scanned.words);
    if (read === undefined) return [];
    return [{ ...read, isWhole, evidence: quoteSpan(scanned, block, start, start + read.length) }];
  });
}

/**
 * Returns the numbers of a list of counted parts, up to the next clause, and its length. A part without
 * number is one, unless it may be several; without that regex, each part must have a number.
 */
function partsOf(
  list: string,
  several: RegExp | undefined,
  book: WordBook,
): (Parts & { length: number }) | undefined {
  const { apart, one, compound } = book.of(CONTENTS_SUM);
  const { part, behind, unspaced, total, totalUnspaced } = patternsOf(book);
  const parts: number[] = [];
  let bare = 0;
  let at = 0;
  while (at < list.length) {
    const next = apart.exec(list.slice(at));
    const item = (next === null ? list.slice(at) : list.slice(at, at + next.index)).trim();
    const figure = (part.exec(item) ?? behind.exec(item) ?? unspaced.exec(item))?.[1];
    const isBare = figure === undefined && several?.test(item) === false && BARE.test(item);
    const value = isBare || one.test(item) ? 1 : wholeNumber(figure ?? '', book);
    if (isBare && !one.test(item)) bare += 1;
    if (
      value === undefined ||
      compound.test(item) ||
      [total, totalUnspaced].some((one) => item.search(one) >= 0)
    ) {
      // The list ends at a clause that repeats the total (大2个、小4个，一共6个). Elsewhere, a part without number
      // ends the search.
      return /，\s?$/u.test(list.slice(0, at)) && parts.length > 1
        ? { parts, bare, length: list.slice(0, at).trimEnd().length - 1 }
        : undefined;
    }
    parts.push(value);
    at += next === null ? list.length : next.index + next[0].length;
  }
  return parts.length > 1 && parts.length <= MOST_PARTS
    ? { parts, bare, length: list.trimEnd().length }
    : undefined;
}

/** A part without number: "pillow", "flat sheet". */
const BARE = /^\p{Script=Latin}[\p{Script=Latin}’' -]{2,30}$/u;

/** Whether a list with parts without number has too few of them: "4-piece set: pillow, sheet, blanket". */
function isShort(total: number, sum: number, { parts, bare }: Parts): boolean {
  return sum < total && total <= 2 * sum && (bare === 0 || parts.length >= FEWEST_BARE);
}

function totalsIn({ block }: Statement, { scanned }: CheckContext): Evidence[] {
  const { total, totalUnspaced } = patternsOf(scanned.words);
  const told = [
    ...foundIn(scanned, block, total, PACKED),
    ...foundIn(scanned, block, totalUnspaced, MEASURED),
  ].sort((a, b) => a.index - b.index);
  return told.flatMap(({ text, index, groups }): Evidence[] => {
    const value = wholeNumber(firstOf(groups), scanned.words);
    if (value === undefined || value < 2 || value > MOST) return [];
    return [quoteSpan(scanned, block, index, index + text.length, value)];
  });
}

/** Whether the total is a sum of some parts or a multiple of all, and so counts in another way. */
function isReached(total: number, parts: readonly number[], sum: number): boolean {
  const sums = parts.reduce(
    (all, one) => new Set([...all, ...[...all].map((sum) => sum + one)]),
    new Set([0]),
  );
  return sums.has(total) || total % sum === 0;
}
