// Finds shares in a text, with the words beside them: "65 % polyester", 羊毛70%, "4.5 %".
import { decimalOf } from '../../quantity/number/decimal-of.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/** A share in a text; `start` and `end` are the place of its figure. */
export interface Share {
  percent: number;
  /** The figure with the words beside it. */
  named: string;
  start: number;
  end: number;
}

/** The figure of a share, as a group of a regex. */
export const SHARE_FIGURE = '(\\d{1,3}(?:[.,]\\d{1,2})?)\\s?[%％]';
const PERCENT = /[%％]/u;
const SHARE = new RegExp(`${SHARE_FIGURE}(?: ?\\p{L}[\\p{L} ]{1,20})?|\\p{L}{1,12} ?${SHARE_FIGURE}`, 'gu');

/** Returns the shares in a text, in order. */
export function sharesIn(text: string): Share[] {
  if (!PERCENT.test(text)) return [];
  return allMatches(text, SHARE).map(({ 0: named, 1: before, 2: behind = '', index }) => {
    const start = index + (before === undefined ? named.lastIndexOf(behind) : 0);
    const end = index + named.search(PERCENT) + 1;
    return { percent: decimalOf(before ?? behind), named, start, end };
  });
}

export function sumOf(shares: readonly Share[]): number {
  const sum = shares.reduce((all, { percent }) => all + percent, 0);
  // 0.1 + 66.6 + 33.3 is a little less than 100 in binary.
  return Math.round(sum * 1000) / 1000;
}
