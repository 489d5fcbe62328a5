// Finds a size that differs from the title's in one of three sides; few things share two sides by chance.
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import { labelledClause } from '../../claims/facts/mentions.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { SIZE_WORDS } from './title-size.ts';
import { LONE_WORDS } from './lone-measure.ts';

/** A measure with its block. */
export interface Placed {
  block: number;
  quantity: FoundQuantity;
}

/** Relative difference of equal sides. Inner and outer sides differ by more. */
const SAME = 0.006;
/** Relative difference from rounding, or from inches beside centimetres. */
const ROUNDING = 0.03;
/** Largest ratio of the differing sides; beyond it, one is folded or spread out. */
const FURTHEST = 2;

/** Returns the text's only size that shares two sides with the title's, where none equals it. */
export function otherSides(
  own: FoundQuantity,
  named: readonly FoundQuantity[],
  told: readonly Placed[],
  { scanned }: CheckContext,
): Placed | undefined {
  if (own.dimension !== 'length' || own.sides?.length !== 3) return undefined;
  if (named.some(({ sides }) => sides !== undefined && sides !== own.sides)) return undefined;
  const sizes = told.filter(({ quantity }) => quantity.sides?.length === 3);
  if (sizes.some(({ quantity }) => sameMeasure(quantity, own, ROUNDING))) return undefined;
  const like = sizes.filter(({ quantity }) => differsInOne(own, quantity));
  const [first] = like;
  if (first === undefined || like.some(({ quantity }) => !sameMeasure(quantity, first.quantity)))
    return undefined;
  const { text = '' } = scanned.listing.blocks[first.block] ?? {};
  const clause = text.slice(...labelledClause(text, first.quantity.start, first.quantity.end));
  const { other } = scanned.words.of(SIZE_WORDS);
  const { otherGoods } = scanned.words.of(LONE_WORDS);
  return other.test(clause) || otherGoods.test(clause) ? undefined : first;
}

/** Whether two sides are equal, in order, and the third is similar. */
function differsInOne(a: FoundQuantity, b: FoundQuantity): boolean {
  const [x, y] = [lengthsOf(a), lengthsOf(b)];
  const ratios = x.map((side, at) => Math.max(side, y[at] ?? 0) / Math.min(side, y[at] ?? 0));
  const others = ratios.filter((one) => one > 1 + SAME);
  return others.length === 1 && others.every((one) => one > 1 + 2 * ROUNDING && one <= FURTHEST);
}

function lengthsOf({ sides = [], base, value }: FoundQuantity): number[] {
  return sides.map((side) => side * (value === 0 ? 1 : base / value));
}
