// Compares two copies of a title, such as heading and markup, that differ in one figure.

import type { Evidence } from '../../model/listing/evidence.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/** The places of the one figure in which two copies differ. */
export interface CopyDifference {
  left: Evidence;
  right: Evidence;
}

const TOKEN =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[.,/-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
/** A shop's own item number. */
const ITEM_NUMBER = /^\d{6,}$/;
const LEAST = 4;
/** Share of tokens that two texts must have in common to be copies. */
const COMMON = 0.75;

interface Token {
  text: string;
  start: number;
  end: number;
}

/** Returns the one figure in which two copies of a title differ; undefined where they differ in more. */
export function copyDifference(a: Evidence, b: Evidence): CopyDifference | undefined {
  const [x, y] = [tokensOf(a.quote), tokensOf(b.quote)];
  const only = (own: Token[], other: Token[]) =>
    own.filter((one) => !other.some(({ text }) => text === one.text));
  const [left, right] = [only(x, y), only(y, x)];
  const common = Math.min(x.length - left.length, y.length - right.length);
  if (common < LEAST || common < COMMON * Math.min(x.length, y.length)) return undefined;
  const pairs = left.flatMap((one) => {
    const rival = right.find(
      (other) => isOtherFigure(one.text, other.text) && sameNeighbour(one, other, x, y),
    );
    return rival === undefined ? [] : [{ one, rival }];
  });
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1) return undefined;
  return { left: part(a, pair.one), right: part(b, pair.rival) };
}

function tokensOf(text: string): Token[] {
  return allMatches(text, TOKEN)
    .slice(0, 80)
    .map(({ 0: token, index }) => ({
      text: token.toLowerCase(),
      start: index,
      end: index + token.length,
    }));
}

/**
 * Whether two tokens have the same letters around different digits: "8go" and "5go", "15ian8" and
 * "15ian0".
 */
function isOtherFigure(a: string, b: string): boolean {
  if (!/\d/.test(a) || ITEM_NUMBER.test(a) || a === b) return false;
  const shape = (text: string) => text.replace(/\d+(?:[.,]\d+)*/g, '0');
  return shape(a) === shape(b) && Number(a.replace(',', '.')) !== Number(b.replace(',', '.'));
}

/** Whether the token before or the token after is the same in both texts. */
function sameNeighbour(a: Token, b: Token, x: readonly Token[], y: readonly Token[]): boolean {
  const [i, j] = [x.indexOf(a), y.indexOf(b)];
  const same = (step: number) => x[i + step] !== undefined && x[i + step]?.text === y[j + step]?.text;
  return same(-1) || same(1);
}

function part(whole: Evidence, { start, end }: Token): Evidence {
  const from = whole.start;
  return {
    ...whole,
    quote: whole.quote.slice(start, end),
    value: whole.quote.slice(start, end).toLowerCase(),
    ...(from === undefined ? {} : { start: from + start, end: from + end }),
  };
}
