// Compares the two sides of a title with sides that a text names one by one: "160 × 230 cm" beside "width 140 cm,
// length 230 cm".
import { attributeHits } from '../../claims/facts/attribute-hits.ts';
import { measuresOf } from '../../claims/facts/measures-of.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';

const SIDES: ReadonlySet<string> = new Set(['width', 'length', 'depth', 'height', 'thickness', 'diameter']);
/** Sides that lie in the plane that a title gives. */
const FLAT: ReadonlySet<string> = new Set(['width', 'length', 'depth']);
/** Between the name of a side and its measure: "width: 140 cm". */
const BETWEEN = /^[ \t:：]{0,3}$/u;
/** Relative difference of equal sides. */
const EQUAL = 0.02;
/** Least and largest relative difference of a side that is another one. */
const APART = { least: 0.08, most: 0.35 };

/** How far before a measure the name of its side may begin. */
const BEFORE = 4;

export const SIDE_WORDS = declareWords('named-sides', ({ source, pattern }) => ({
  /** Short words for a length, right before the measure; elsewhere they are parts of other words. */
  long: new RegExp(`${source('long')}[ \\t:：]{0,2}$`, 'u'),
  around: pattern('around'),
}));

/** A side with its name and place. */
export interface NamedSide {
  name: string;
  block: number;
  quantity: FoundQuantity;
}

/** Returns the groups of sides that one line names, each side once. */
export function namedSides(scanned: ScannedListing): NamedSide[][] {
  const hits = attributeHits(scanned);
  const { long } = scanned.words.of(SIDE_WORDS);
  return [...hits].flatMap(([block, own]) => {
    const { role, text = '' } = scanned.listing.blocks[block] ?? {};
    if (role === 'title' || role === 'policy') return [];
    const names = own.filter(({ attribute }) => SIDES.has(attribute));
    if (names.length === 0) return [];
    const sides = measuresOf(scanned, block).flatMap((quantity): NamedSide[] => {
      if (quantity.dimension !== 'length' || quantity.sides !== undefined || quantity.upper !== undefined)
        return [];
      const { start } = quantity;
      const hit = names.find(({ end }) => end <= start && BETWEEN.test(text.slice(end, start)));
      const name =
        hit?.attribute ?? (long.test(text.slice(Math.max(0, start - BEFORE), start)) ? 'length' : '');
      return name === '' ? [] : [{ name, block, quantity }];
    });
    return byLine(sides, text).filter((line) => new Set(line.map(({ name }) => name)).size === line.length);
  });
}

function byLine(sides: readonly NamedSide[], text: string): NamedSide[][] {
  const lines = new Map<number, NamedSide[]>();
  for (const side of sides) {
    const line = text.lastIndexOf('\n', side.quantity.start);
    const same = lines.get(line);
    if (same === undefined) lines.set(line, [side]);
    else same.push(side);
  }
  return [...lines.values()];
}

/** Returns the side that differs, where the other one of the title is among the named ones. */
export function otherSide(title: FoundQuantity, line: readonly NamedSide[]): NamedSide | undefined {
  const { sides = [], base, value } = title;
  if (sides.length !== 2) return undefined;
  const flat = line.filter(({ name }) => FLAT.has(name));
  if (flat.length !== 2) return undefined;
  const told = sides.map((side) => (side * base) / value);
  const isEqual = (one: number, { quantity }: NamedSide) => apart(one, quantity.base) <= EQUAL;
  const left = told.filter((one) => !line.some((side) => isEqual(one, side)));
  const others = flat.filter((side) => !told.some((one) => isEqual(one, side)));
  const [own, other] = [left[0], others[0]];
  if (own === undefined || other === undefined || left.length > 1 || others.length > 1) return undefined;
  const difference = apart(own, other.quantity.base);
  return difference > APART.least && difference <= APART.most ? other : undefined;
}

function apart(a: number, b: number): number {
  return Math.abs(a - b) / Math.max(a, b);
}
