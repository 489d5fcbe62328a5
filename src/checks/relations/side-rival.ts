// Finds the size in the specification that a single side in a text belongs to: "190 cm wide" beside
// "Width × depth × height: 200 × 90 × 85 cm".
import type { Mention } from '../../claims/facts/mentions.ts';
import { isAbout } from '../../claims/facts/qualifiers.ts';
import { namesPart, partsNamed } from '../../claims/facts/referents.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import type { StatedMeasure } from '../../claims/facts/stated-measures.ts';
import { toldBefore } from '../../claims/facts/told-near.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { COMPETING_WORDS } from './competing-measures.ts';
import { LONE_WORDS } from './lone-measure.ts';
import { SIZE_WORDS } from './title-size.ts';
import { Latest } from '../../text/memory/latest.ts';

const SIZE = 'dimensions';
const SIDES: ReadonlySet<string> = new Set(['height', 'width', 'depth', 'length', 'thickness']);
/** Relative difference from rounding, or from inches beside centimetres. */
const ROUNDING = 0.04;
/** Largest ratio of a side and the nearest one of the size; beyond it, it is of a part. */
const FURTHEST = 1.35;
const BEFORE = 40;
const SENTENCE_END = /[.;!?](?=\s)|[。；！？\n|•]/u;

/** Returns the only size of three sides, if the text gives one of its sides and none of them is equal. */
export function sideRival(
  stated: readonly StatedMeasure[],
  mention: Mention,
  mentions: readonly Mention[],
  scanned: ScannedListing,
): StatedMeasure | undefined {
  const { words } = scanned;
  const side = sideOf(mention);
  if (side === undefined || isLoose(mention, scanned)) return undefined;
  const [size, ...more] = stated.filter(isSize);
  if (size === undefined || more.some((one) => !sameMeasure(one.quantity, size.quantity))) return undefined;
  // A label of its own is compared by itself; a second such side in the texts is of a part.
  if (stated.some((one) => one !== size && !isSize(one) && one.attributes.includes(side))) return undefined;
  if (!isOnlyOne(side, mentions)) return undefined;
  if (!isOfOnePart(mention.clause, size.name, words)) return undefined;
  const told = Math.abs(mention.quantity.base);
  const ratios = lengthsOf(size.quantity).map((one) => Math.max(one, told) / Math.min(one, told));
  const nearest = Math.min(...ratios);
  return nearest > 1 + ROUNDING && nearest <= FURTHEST ? size : undefined;
}

/** Whether all texts that give the side give the same measure. Cached: each of a thousand mentions asks. */
function isOnlyOne(side: string, mentions: readonly Mention[]): boolean {
  let only = ONLY.get(mentions);
  if (only === undefined) {
    const first = new Map<string, Mention>();
    only = new Map<string, boolean>();
    ONLY.set(mentions, only);
    for (const one of mentions) {
      const own = sideOf(one);
      if (own === undefined) continue;
      const before = first.get(own);
      if (before === undefined) first.set(own, one);
      const isSame = before === undefined || sameMeasure(before.quantity, one.quantity);
      only.set(own, isSame && only.get(own) !== false);
    }
  }
  return only.get(side) !== false;
}

const ONLY = new Latest<readonly Mention[], Map<string, boolean>>();

/** Returns the side that the clause names, if it names one. */
function sideOf({ quantity, attributes }: Mention): string | undefined {
  if (quantity.dimension !== 'length' || quantity.sides !== undefined || quantity.upper !== undefined)
    return undefined;
  const [side, ...more] = new Set(attributes.filter((one) => SIDES.has(one)));
  return more.length === 0 ? side : undefined;
}

function isSize({ quantity, attributes, value, bound }: StatedMeasure): boolean {
  if (quantity.dimension !== 'length' || quantity.sides?.length !== 3 || bound) return false;
  const named = attributes.filter((one) => SIDES.has(one));
  // A second figure may be the size when folded.
  return (attributes.includes(SIZE) || named.length > 1) && value.length <= LONGEST_VALUE;
}
const LONGEST_VALUE = 40;

/** Whether it is a bound or an estimate, or of other goods or their pack. */
function isLoose({ clause, evidence, isTitle }: Mention, { words, listing }: ScannedListing): boolean {
  const { block, start = 0 } = evidence;
  const text = listing.blocks[block ?? -1]?.text;
  if (isTitle || text === undefined) return true;
  const near = `${toldBefore(text, start, BEFORE, SENTENCE_END)} ${clause}`;
  return (
    isAbout(near, words) ||
    words.of(SIZE_WORDS).other.test(near) ||
    words.of(LONE_WORDS).bound.test(near) ||
    words.of(COMPETING_WORDS).otherGoods.test(near) ||
    words.of(COMPETING_WORDS).parcel.test(near)
  );
}

/** Whether text and label name the same parts, or none. */
function isOfOnePart(clause: string, label: string, words: WordBook): boolean {
  if (!namesPart(clause, words) && !namesPart(label, words)) return true;
  const [a, b] = [partsNamed(clause, words), partsNamed(label, words)];
  return a.size > 0 && a.size === b.size && [...a].every((one) => b.has(one));
}

function lengthsOf({ sides = [], base, value }: FoundQuantity): number[] {
  return sides.map((one) => Math.abs(one * (value === 0 ? 1 : base / value)));
}
