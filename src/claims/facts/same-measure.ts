import type { FoundQuantity } from '../../quantity/measure/quantity.ts';

/** Relative differences that do not count: GB and GiB, months of 30 and 31 days. */
const SLACK: Record<string, number> = { data: 0.08, time: 0.04, 'color-temperature': 0.05 };

/** Whether two measures agree. Ranges, rounding and multipacks are taken into account. */
export function sameMeasure(a: FoundQuantity, b: FoundQuantity, tolerance = 0.02): boolean {
  if (a.dimension !== b.dimension) return false;
  if (a.sides !== undefined || b.sides !== undefined) return sameSides(a, b, tolerance);
  const slack = Math.max(tolerance, SLACK[a.dimension] ?? 0);
  // Two multipacks are compared by their totals: six of 33 cl differ from four of 33 cl.
  if (a.total !== undefined && b.total !== undefined) return overlap(whole(a), whole(b), slack);
  return readings(a).some((x) => readings(b).some((y) => overlap(x, y, slack)));
}

interface Span {
  low: number;
  high: number;
}

function readings(quantity: FoundQuantity): Span[] {
  const { base, upperBase = base, value, tolerance = 0, total } = quantity;
  const scale = value === 0 ? 1 : Math.abs(base / value);
  const blur = (tolerance + rounding(value)) * scale;
  const plain = { low: Math.min(base, upperBase) - blur, high: Math.max(base, upperBase) + blur };
  return total === undefined ? [plain] : [plain, { low: total - blur, high: total + blur }];
}

function whole(quantity: FoundQuantity): Span {
  return readings(quantity).at(-1) as Span;
}

/** Returns half of the last decimal written; 0 for whole numbers. */
function rounding(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}

function overlap(a: Span, b: Span, slack: number): boolean {
  const room = slack * Math.max(Math.abs(a.high), Math.abs(b.high));
  return a.low <= b.high + room && b.low <= a.high + room;
}

/** Whether the sides agree in any order. A single length agrees with any side. */
function sameSides(a: FoundQuantity, b: FoundQuantity, tolerance: number): boolean {
  const [x, y] = [sidesOf(a), sidesOf(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const rest = [...long];
  return short.every((side) => {
    const at = rest.findIndex(
      (other) => Math.abs(other - side) <= Math.max(tolerance, 0.02) * Math.max(other, side),
    );
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

function sidesOf(quantity: FoundQuantity): number[] {
  const { sides, value, base } = quantity;
  if (quantity.dimension === 'resolution') return sides ?? [base];
  const scale = value === 0 ? 1 : base / value;
  return (sides ?? [value]).map((side) => side * scale);
}
