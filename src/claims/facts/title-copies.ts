import type { Evidence } from '../../model/listing/evidence.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/** Two texts that say the same words but for one figure. */
export interface CopyDifference {
  left: Evidence;
  right: Evidence;
}

const TOKEN =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[.,/-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
/** A number of the shop's for the goods. */
const ITEM_NUMBER = /^\d{6,}$/;
const LEAST = 4;
/** Of tokens that the two have in common, for one to be a copy of the other. */
const COMMON = 0.75;

interface Token {
  text: string;
  start: number;
  end: number;
}

/** The one figure in which two wordings of a title differ; none where they differ in more or are worded otherwise. */
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

/** The same letters around other digits: "8go" and "5go", "15ian8" and "15ian0". */
function isOtherFigure(a: string, b: string): boolean {
  if (!/\d/.test(a) || ITEM_NUMBER.test(a) || a === b) return false;
  const shape = (text: string) => text.replace(/\d+(?:[.,]\d+)*/g, '0');
  return shape(a) === shape(b) && Number(a.replace(',', '.')) !== Number(b.replace(',', '.'));
}

/** Both stand between the same words: the one before or the one after is the same. */
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
