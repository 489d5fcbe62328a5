// Decides whether two measures can be of the same thing, by dimension and size.

import type { FoundQuantity } from '../../quantity/measure/quantity.ts';

/** Dimensions that a listing seldom gives for two different things. */
export const LONE_DIMENSIONS: ReadonlySet<string> = new Set([
  'area',
  'charge',
  'color-temperature',
  'data-rate',
  'energy',
  'frequency',
  'grammage',
  'illuminance',
  'luminance',
  'luminous-flux',
  'noise',
  'power',
  'pressure',
  'resolution',
  'rotation',
  'speed',
  'thread-count',
  'torque',
  'voltage',
]);
const FOOD_ENERGY = new Set(['kcal', 'kJ', 'MJ']);
/** Largest ratio of two measures of one thing. */
const FURTHEST = 3.5;
const FURTHEST_DECIBELS = 25;
/** Largest ratio for charges; a power bank of 5,000 mAh is sold as one of 20,000. */
const FURTHEST_CHARGE = 6;
/** Largest ratio for resolutions; phone cameras have from 5 to 200 million pixels. */
const FURTHEST_PIXELS = 8;
const FURTHEST_OF: Readonly<Record<string, number>> = {
  resolution: FURTHEST_PIXELS,
  charge: FURTHEST_CHARGE,
};

/**
 * Whether two measures are of one kind. Energy of food and of batteries, pixels of cameras and of screens
 * are not.
 */
export function comparable(a: FoundQuantity, b: FoundQuantity): boolean {
  if (a.dimension !== b.dimension) return false;
  if (a.dimension === 'energy') return FOOD_ENERGY.has(a.unit) === FOOD_ENERGY.has(b.unit);
  return (a.sides === undefined) === (b.sides === undefined);
}

/** Whether two quantities have a similar size, or the same figure in another unit. */
export function isNearby(a: FoundQuantity, b: FoundQuantity): boolean {
  if (a.sides !== undefined || a.value === b.value) return true;
  // Decibels are logarithmic, and may be of the goods or of what they insulate from.
  if (a.dimension === 'noise') return Math.abs(a.base - b.base) <= FURTHEST_DECIBELS;
  if (a.base < 0 !== b.base < 0) return false;
  const [x, y] = [a.total ?? a.base, b.total ?? b.base].map(Math.abs) as [number, number];
  return x > 0 && y > 0 && Math.max(x, y) / Math.min(x, y) <= (FURTHEST_OF[a.dimension] ?? FURTHEST);
}

const TEN = 10;
const ROUNDED = 0.01;
/** Dimensions in which ten times as much is seldom true of a part: a nought too many, 20,000 mm of water column. */
const SLIPS: ReadonlySet<string> = new Set(['area', 'length', 'pressure']);

/** Whether one is ten times the other: where both are named alike, one has a nought too many. */
export function isTenfold(a: FoundQuantity, b: FoundQuantity): boolean {
  if (a.dimension !== b.dimension || !SLIPS.has(a.dimension)) return false;
  const times = Math.max(a.base, b.base) / Math.min(a.base, b.base);
  return Math.abs(times - TEN) <= ROUNDED * TEN;
}

/** Periods of which goods have one, so that two differ however far apart they are: 45 days, 6 months. */
const PERIODS: ReadonlySet<string> = new Set([
  'dispatch-time',
  'delivery-time',
  'shelf-life',
  'trial-period',
  'warranty-period',
]);
/** Largest ratio of two such periods; beyond it one is of another thing, or a misprint. */
const FURTHEST_PERIOD = 60;

/** Whether two periods are of one attribute, of which goods have one period. */
export function isOnePeriod(
  a: { quantity: FoundQuantity; attributes: readonly string[] },
  b: { quantity: FoundQuantity; attributes: readonly string[] },
): boolean {
  if (a.quantity.dimension !== 'time' || b.quantity.dimension !== 'time') return false;
  const [x, y] = [a.quantity.base, b.quantity.base];
  if (x <= 0 || y <= 0 || Math.max(x, y) > FURTHEST_PERIOD * Math.min(x, y)) return false;
  return a.attributes.some((id) => PERIODS.has(id) && b.attributes.includes(id));
}
