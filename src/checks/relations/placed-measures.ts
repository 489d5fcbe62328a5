// Collects all measures of a listing with their label, clause and attributes.
import { linesIn } from '../../claims/facts/lines-in-text.ts';
import { measuresOf } from '../../claims/facts/measures-of.ts';
import { mentionsOf, type Mention } from '../../claims/facts/mentions.ts';
import { measureLists, statedMeasures, type StatedMeasure } from '../../claims/facts/stated-measures.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { isSamePlace } from '../evidence/same-place.ts';

/** Place of a measure; `line` is a line of the specification with its label. */
export type Place = 'title' | 'line' | 'highlights' | 'prose';

/** A measure at one place of the listing. */
export interface PlacedMeasure {
  quantity: FoundQuantity;
  place: Place;
  /** The name of the property; empty in sentences. */
  label: string;
  /** The text around it, with the label. */
  clause: string;
  /** Attributes that label or clause name. */
  attributes: readonly string[];
  evidence: Evidence;
}

/** Dimensions that a listing gives for many different things. */
const COMMON: ReadonlySet<string> = new Set(['percent', 'angle', 'temperature']);
const NONE: readonly PlacedMeasure[] = [];

/**
 * Returns the measures of the title's dimensions, in order of the page. A line of the specification is
 * not also a sentence.
 */
export function placedMeasures(context: CheckContext): readonly PlacedMeasure[] {
  const { scanned, labelledValues } = context;
  if (!mayBeTitled(context)) return NONE;
  const mentions = mentionsOf(context).filter(({ evidence }) => evidence.block !== undefined);
  const proud = new Set(
    mentions.flatMap(({ isTitle, quantity: { dimension } }) =>
      isTitle && !COMMON.has(dimension) ? [dimension] : [],
    ),
  );
  if (proud.size === 0) return NONE;
  const stated = [...statedMeasures(labelledValues, scanned), ...measureLists(labelledValues, scanned)];
  const lines = stated.filter(({ quantity }) => proud.has(quantity.dimension));
  const told = mentions.filter(
    ({ quantity, evidence }) =>
      proud.has(quantity.dimension) && !lines.some((one) => isSamePlace(one.evidence, evidence)),
  );
  return [...told.map((one) => inText(one, context)), ...lines.map(inLine)];
}

/**
 * Whether a measure of the title's dimensions may stand elsewhere. Only figures are read, which is cheap.
 */
function mayBeTitled({ scanned, extraction: { evidence } }: CheckContext): boolean {
  if ((evidence.name?.length ?? 0) > 1) return true;
  const titled = new Set<string>();
  for (const [block, { role }] of scanned.listing.blocks.entries())
    if (role === 'title') for (const { dimension } of measuresOf(scanned, block)) titled.add(dimension);
  for (const common of COMMON) titled.delete(common);
  if (titled.size === 0) return false;
  if (evidence.additionalProperty !== undefined) return true;
  return scanned.listing.blocks.some(
    ({ role }, block) =>
      role !== 'title' && measuresOf(scanned, block).some(({ dimension }) => titled.has(dimension)),
  );
}

function inLine({ quantity, name, value, attributes, evidence }: StatedMeasure): PlacedMeasure {
  return { quantity, place: 'line', label: name, clause: `${name}: ${value}`, attributes, evidence };
}

/** Returns the label of the line whose value begins with the measure. */
function labelBefore(text: string, block: number, start: number): string {
  return linesIn(text, block).find(({ evidence }) => evidence.start === start)?.name ?? '';
}

function inText(mention: Mention, { scanned }: CheckContext): PlacedMeasure {
  const { quantity, isTitle, attributes, evidence, clause } = mention;
  const { block = 0, start = 0 } = evidence;
  const { role, text = '' } = scanned.listing.blocks[block] ?? {};
  const label = isTitle ? '' : labelBefore(text, block, start);
  const place = isTitle ? 'title' : label !== '' ? 'line' : role === 'highlights' ? 'highlights' : 'prose';
  return {
    quantity,
    place,
    label,
    clause: label === '' ? clause : `${label}: ${clause}`,
    attributes,
    evidence,
  };
}

/** Returns the first measure of each group of equal ones. */
export function distinct(all: readonly PlacedMeasure[]): PlacedMeasure[] {
  const kept: PlacedMeasure[] = [];
  for (const one of all) if (!kept.some((other) => sameMeasure(one.quantity, other.quantity))) kept.push(one);
  return kept;
}
