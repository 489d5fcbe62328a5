// Builds a quantity from numbers and units that were read: "6 × 330 ml", "10 × 20 cm", "5-10 kg".

import type { Chain } from './join-terms.ts';
import { scaled, tidy } from '../number/parse-number.ts';
import type { FoundQuantity } from './quantity.ts';
import type { Term } from './read-term.ts';
import { isScreen } from './screen-resolution.ts';
import type { Unit } from './units.ts';

/** Returns the quantity of a chain of terms; null where the terms do not fit together. */
export function buildQuantity(chain: Chain): FoundQuantity | null {
  const { terms, joint } = chain;
  const [first, second] = terms;
  if (first === undefined) return null;
  if (second === undefined || joint === null) return single(first);
  switch (joint) {
    case 'range':
      return range(first, second, chain.spaced);
    case 'tolerance':
      return tolerance(first, second);
    case 'times':
      return product(chain);
  }
}

/** Returns the quantity of one term; null without a unit. */
export function single(term: Term): FoundQuantity | null {
  return term.unit === null ? null : measured(signed(term, term.unit), term.unit, term.end);
}

/** Applies a minus sign. Only temperatures and noise levels can be negative; elsewhere it is a dash. */
function signed(term: Term, unit: Unit): Term {
  const mayBeNegative = unit.dimension === 'temperature' || unit.dimension === 'noise';
  return term.minus && mayBeNegative ? { ...term, value: -term.value, start: term.start - 1 } : term;
}

function measured(from: Term, unit: Unit, end: number): FoundQuantity {
  const { value } = from;
  return {
    value,
    unit: unit.id,
    dimension: unit.dimension,
    base: toBase(value, unit),
    ...(from.ambiguous ? { ambiguous: true as const } : {}),
    start: from.start,
    end,
  };
}

/** Converts a value to the base unit of its dimension: 500 g → 0.5 kg. */
export function toBase(value: number, unit: Unit): number {
  return tidy(value * unit.factor + unit.offset);
}

/** Converts a value to another unit of the same dimension: 2 kg to g → 2000. */
function convert(value: number, from: Unit, to: Unit): number {
  if (from.id === to.id) return value;
  return tidy((value * from.factor + from.offset - to.offset) / to.factor);
}

/** Returns a range: "5-10 kg". "8 GB - 512 GB" is null, because it names two memories. */
function range(first: Term, last: Term, spaced: boolean): FoundQuantity | null {
  const unit = first.unit ?? last.unit;
  if (unit === null || last.unit === null || last.unit.dimension !== unit.dimension) return null;
  if (unit.dimension === 'data' && spaced && first.unit !== null) return null;
  const low = signed(first, unit);
  const high = signed(last, unit);
  const upper = convert(high.value, last.unit, unit);
  if (upper <= low.value) return null;
  return { ...measured(low, unit, last.end), upper, upperBase: toBase(upper, unit) };
}

function tolerance(middle: Term, off: Term): FoundQuantity | null {
  const unit = middle.unit ?? off.unit;
  if (unit === null) return null;
  const value =
    off.unit === null || off.unit.dimension !== unit.dimension
      ? off.value
      : convert(off.value, off.unit, unit);
  return { ...measured(signed(middle, unit), unit, off.end), tolerance: value };
}

function product(chain: Chain): FoundQuantity | null {
  const { terms, hanging } = chain;
  const first = terms[0];
  const last = terms.at(-1);
  if (first === undefined || last === undefined) return null;
  const physical = terms.filter((term) => term.unit !== null && term.unit.dimension !== 'count');
  const unit = physical.at(-1)?.unit ?? null;
  if (unit === null) return terms.length === 2 ? screen(terms) : packs(terms);
  const lengths = physical.every(
    (term) => term.unit?.dimension === 'length' || term.unit?.dimension === 'resolution',
  );
  if (lengths && !(hanging && terms.length === 2 && first.unit === null)) {
    return physical.length < terms.length && terms.some((term) => term.unit?.dimension === 'count')
      ? null
      : sides(terms, unit);
  }
  if (physical.length > 1) return null;
  const piece = physical[0];
  const count = terms.filter((term) => term !== piece).reduce((product, term) => product * term.value, 1);
  if (piece === undefined || !Number.isInteger(count) || count < 1) return null;
  return counted({ ...measured(piece, unit, last.end), start: first.start }, count);
}

function counted(quantity: FoundQuantity, count: number): FoundQuantity {
  return { ...quantity, count, total: scaled(quantity.base, count) };
}

function packs(terms: Term[]): FoundQuantity | null {
  const piece = terms.find((term) => term.unit !== null);
  const last = terms.at(-1);
  if (piece?.unit == null || last === undefined) return null;
  const count = terms.filter((term) => term !== piece).reduce((product, term) => product * term.value, 1);
  return counted({ ...measured(piece, piece.unit, last.end), start: terms[0]?.start ?? piece.start }, count);
}

function sides(terms: Term[], unit: Unit): FoundQuantity | null {
  const [first] = terms;
  const last = terms.at(-1);
  if (first === undefined || last === undefined) return null;
  const to = first.unit ?? unit;
  const values = terms.map((term) => convert(term.value, term.unit ?? unit, to));
  if (to.dimension === 'resolution') return screenOf(first, last, values);
  return { ...measured({ ...first, value: values[0] ?? 0 }, to, last.end), sides: values };
}

function screen(terms: Term[]): FoundQuantity | null {
  const [first, second] = terms;
  if (first === undefined || second === undefined) return null;
  if (first.unit !== null || second.unit !== null) return packs(terms);
  return isScreen(first.value, second.value) ? screenOf(first, second, [first.value, second.value]) : null;
}

function screenOf(first: Term, last: Term, values: number[]): FoundQuantity {
  const pixels = values.reduce((product, value) => product * value, 1);
  return {
    value: pixels,
    unit: 'px',
    dimension: 'resolution',
    base: pixels,
    sides: values,
    start: first.start,
    end: last.end,
  };
}
