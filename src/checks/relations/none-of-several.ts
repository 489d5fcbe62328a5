// Compares a measure in the text with a property that has several values, none of which is equal.
import { sharedWords } from '../../claims/facts/label-words.ts';
import type { Mention } from '../../claims/facts/mentions.ts';
import { isRated } from '../../claims/facts/qualifiers.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import type { StatedMeasure } from '../../claims/facts/stated-measures.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { isSamePlace } from '../evidence/same-place.ts';
import { comparable, isNearby, LONE_DIMENSIONS } from './comparable.ts';

/** Limit of values; more are a table of sizes. */
const MOST_VALUES = 4;
/**
 * Factor by which a measure must exceed the values. Measures between them may be a load, size or setting.
 */
const BEYOND = 1.05;
const MOST_PIECES = 6;
/** Dimensions in which several pieces add up. */
const ADDITIVE = new Set([
  'area',
  'charge',
  'data',
  'energy',
  'length',
  'luminous-flux',
  'mass',
  'power',
  'volume',
]);
const EXACT = 0.01;
const SHORT = new Set(['s', 'min', 'h']);

/**
 * Returns the values, nearest first, if the measure lies beyond all of them and is no sum or multiple.
 */
export function noneOfSeveral(
  values: readonly StatedMeasure[],
  mention: Mention,
  mentions: readonly Mention[],
  book: WordBook,
): StatedMeasure[] {
  const { quantity, evidence } = mention;
  const different = distinct(values);
  if (different.length < 2 || different.length > MOST_VALUES || isOpen(quantity)) return [];
  // A measure beside one of the values is of another thing.
  const isBeside = mentions.some(
    (one) =>
      evidence.block !== undefined &&
      one.evidence.block === evidence.block &&
      !values.some((value) => isSamePlace(value.evidence, one.evidence)) &&
      values.some((value) => sameMeasure(value.quantity, one.quantity)),
  );
  if (isBeside) return [];
  if (quantity.sides !== undefined) {
    const [near] = different.filter((one) => isOneSideOff(one.quantity, quantity));
    return near === undefined ? [] : [near, ...different.filter((one) => one !== near)];
  }
  const told = sizeOf(quantity);
  const sizes = different.map((one) => sizeOf(one.quantity));
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  if (low <= 0 || (told * BEYOND > low && told < high * BEYOND)) return [];
  const isRating = values.some(({ value }) => isRated(value, book));
  if (ADDITIVE.has(quantity.dimension) && !isRating && isMadeOf(told, sizes)) return [];
  return different.sort((a, b) => gap(a, told) - gap(b, told));
}

/**
 * Returns the value that remains when the text lists the measures of several parts and all others agree:
 * "A 50 W woofer and a 20 W tweeter"; LF amplifier: 40 W, HF amplifier: 20 W.
 */
export function lastOfSeveral(
  rivals: readonly StatedMeasure[],
  mention: Mention,
  mentions: readonly Mention[],
): StatedMeasure | undefined {
  const { quantity, evidence } = mention;
  if (evidence.block === undefined || !LONE_DIMENSIONS.has(quantity.dimension)) return undefined;
  const alike = mentions.filter((one) => comparable(one.quantity, quantity));
  const beside = alike.filter(
    (one) => one.evidence.block === evidence.block && !sameMeasure(one.quantity, quantity),
  );
  const told = rivals.filter((one) => beside.some((it) => sameMeasure(it.quantity, one.quantity)));
  if (beside.length === 0 || distinct(told).length < distinct(beside).length) return undefined;
  const left = rivals.filter(
    (one) =>
      !alike.some((it) => sameMeasure(it.quantity, one.quantity)) &&
      told.some(({ words }) => sharedWords(one.words, words) > 0),
  );
  const [last] = left;
  return last !== undefined && distinct(left).length === 1 && isNearby(last.quantity, quantity)
    ? last
    : undefined;
}

/** Whether the dimension is too general to compare: counts, lengths, and running times. */
function isOpen({ dimension, unit, sides }: FoundQuantity): boolean {
  if (dimension === 'length') return sides === undefined;
  return dimension === 'count' || (dimension === 'time' && SHORT.has(unit));
}

function distinct<T extends { quantity: FoundQuantity }>(all: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of all) if (!kept.some((it) => sameMeasure(it.quantity, one.quantity))) kept.push(one);
  return kept;
}

/** Whether all sides but one are equal. */
function isOneSideOff(a: FoundQuantity, b: FoundQuantity): boolean {
  const rest = [...(a.sides ?? [])].map((side) => side * scaleOf(a));
  const others = (b.sides ?? []).map((side) => side * scaleOf(b));
  if (rest.length !== others.length) return false;
  const off = others.filter((side) => {
    const at = rest.findIndex((one) => Math.abs(one - side) <= 2 * EXACT * side);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return off.length === 1;
}

function scaleOf({ value, base }: FoundQuantity): number {
  return value === 0 ? 1 : base / value;
}

/** Whether the measure is the sum of the values, or a multiple or fraction of one. */
function isMadeOf(told: number, sizes: readonly number[]): boolean {
  const isClose = (a: number, b: number) => Math.abs(a - b) <= EXACT * Math.max(a, b);
  const sum = sizes.reduce((all, one) => all + one, 0);
  return (
    isClose(told, sum) ||
    sizes.some((one) => {
      const ratio = Math.max(one, told) / Math.min(one, told);
      return ratio < MOST_PIECES + 0.5 && isClose(ratio, Math.round(ratio));
    })
  );
}

function sizeOf({ total, base }: FoundQuantity): number {
  return total ?? base;
}

function gap({ quantity }: StatedMeasure, told: number): number {
  return Math.abs(Math.log(sizeOf(quantity) / told));
}
