import type { Attributes } from '../../model/attribute.ts';
import { isStatement } from '../../model/block-roles.ts';
import { nextNumberStart } from '../../quantity/number-starts.ts';
import { segmentAt } from '../../text/segments.ts';
import type { ScannedListing } from '../scan-listing.ts';
import { attributeHits, type AttributeHit } from './attribute-hits.ts';
import type { Fact } from './fact.ts';
import { measuresOf } from './measures-of.ts';
import { isLoose, isOnceOpened, qualifiersOf } from './qualifiers.ts';
import { sameMeasure } from './same-measure.ts';

/** What may stand in a label beside the name: "Weight (approx.)", "Net weight:". */
const LABEL_REST = /^[\s:：*·•\-–—()（）[\]【】/]*$/u;
const LONGEST_LABEL = 40;
const TWIN = 0.05;
/** Between a name and its measure, in prose. */
const AFTER_NAME = 26;
/** How far before a name its measure may begin. */
const LONGEST_MEASURE = 60;
const BEFORE_NAME = /^[\s\-–—]*(?:(?:of|de|des|的|のの?)\s*)?(?:\p{L}{0,12}\s?)?$/u;
const BREAK = /[,，;；。.!！?？|•·()（）\n、]|\b(?:and|but|or|und|oder|et|y)\b|和|与|或/iu;

/** "Lasts long: charged for 4 h …": of the charging, not of the use. */
const CHARGING = /充|charg|geladen|recarg|rechar/iu;

const NEAR_OPENING = 24;
/** A filling told by its share: "Filling: 90 % goose down", or the value alone. */
const FILLED_WITH = /^(?:[^:：]{1,16}[:：]\s*)?(?:\p{L}{1,8}\s?)?\d{1,3}\s?[%％]/u;
const LONGEST_FILLING = 60;

/** Every measure of the listing that stands beside the name of an attribute it can measure. */
export function gatherFacts(scanned: ScannedListing, attributes: Attributes): Fact[] {
  const facts: Fact[] = [];
  for (const [block, hits] of attributeHits(scanned)) {
    const text = scanned.listing.blocks[block]?.text ?? '';
    for (const hit of hits) {
      const dimensions = attributes[hit.attribute]?.dimension;
      if (dimensions === undefined) continue;
      const fact =
        text.length <= LONGEST_LABEL && isLabel(text, hit, hits)
          ? valueOfLabel(scanned, hit, text, dimensions)
          : besideName(scanned, hit, hits, text, dimensions);
      // One side alone is not the dimensions.
      if (hit.attribute === 'dimensions' && fact?.quantity.sides === undefined) continue;
      if (fact !== undefined) facts.push(fact);
    }
  }
  return facts;
}

/** The block says no more than the name, with words that qualify it. */
function isLabel(text: string, hit: AttributeHit, hits: readonly AttributeHit[]): boolean {
  let rest = text.slice(0, hit.start) + text.slice(hit.end);
  for (const other of hits) {
    if (other !== hit && (other.end <= hit.start || other.start >= hit.end)) return false;
  }
  rest = rest.replace(
    /\b(?:net|gross|typical|rated|approx\.?|max\.?|up to|total)\b|净|毛|额定|典型|最大|约/giu,
    '',
  );
  return LABEL_REST.test(rest);
}

function valueOfLabel(
  scanned: ScannedListing,
  hit: AttributeHit,
  label: string,
  dimensions: readonly string[],
): Fact | undefined {
  const next = scanned.listing.blocks[hit.block + 1];
  if (next === undefined || !isStatement(next.role) || next.text.length > 80) return undefined;
  const found = measuresOf(scanned, hit.block + 1).filter((one) => dimensions.includes(one.dimension));
  const [quantity] = found;
  if (quantity === undefined || quantity.start > 12) return undefined;
  // The same in two units is one measure.
  if (found.some((one) => !sameMeasure(one, quantity, TWIN))) return undefined;
  const around = `${label} ${next.text}`;
  return {
    attribute: hit.attribute,
    name: label.slice(hit.start, hit.end).toLowerCase(),
    quantity,
    rank: 'specification',
    block: hit.block + 1,
    start: quantity.start,
    end: quantity.end,
    qualifiers: qualifiersOf(around),
    loose: isLoose(around),
    around,
  };
}

function besideName(
  scanned: ScannedListing,
  hit: AttributeHit,
  hits: readonly AttributeHit[],
  text: string,
  dimensions: readonly string[],
): Fact | undefined {
  if (nextNumberStart(text, Math.max(0, hit.start - LONGEST_MEASURE)) > hit.end + AFTER_NAME)
    return undefined;
  if (measuresOf(scanned, hit.block).length === 0) return undefined;
  const own = measuresOf(scanned, hit.block).filter((one) => !one.ambiguous || one.dimension === 'charge');
  const after = own.find((one) => one.start >= hit.end);
  const before = own.findLast((one) => one.end <= hit.start);
  const colon = /^[\s\p{L}]{0,12}[:：]/u.test(text.slice(hit.end, hit.end + 14));
  const labelled = /^\s*[:：]/u.test(text.slice(hit.end, hit.end + 14)) && startsLine(text, hit.start);
  // The unit names it: "90 capsules".
  let quantity = own.find(
    (one) => one.start <= hit.start && hit.end <= one.end && dimensions.includes(one.dimension),
  );
  if (quantity === undefined && before !== undefined && !colon && dimensions.includes(before.dimension)) {
    const between = text.slice(before.end, hit.start);
    if (between.length <= 14 && BEFORE_NAME.test(between) && !BREAK.test(between)) quantity = before;
  }
  if (quantity === undefined && after !== undefined && dimensions.includes(after.dimension)) {
    const between = text.slice(hit.end, after.start);
    const free = between.length <= AFTER_NAME && !BREAK.test(between.replace(/approx\./giu, ''));
    const named =
      hits.some((other) => other.start >= hit.end && other.end <= after.start) ||
      (CHARGING.test(between) && hit.attribute !== 'charging-time');
    if (free && !named) quantity = after;
  }
  if (quantity === undefined) return undefined;
  const role = scanned.listing.blocks[hit.block]?.role;
  const first = Math.min(hit.start, quantity.start);
  const previous = own.findLast((one) => one.end <= first)?.end ?? 0;
  const around = clauseAround(scanned, hit.block, text, first, previous);
  if (
    hit.attribute === 'shelf-life' &&
    isOnceOpened(text.slice(Math.max(0, first - NEAR_OPENING), quantity.end + NEAR_OPENING))
  )
    return undefined;
  const filled =
    hit.attribute === 'fibre-down' &&
    role !== 'title' &&
    text.length <= LONGEST_FILLING &&
    FILLED_WITH.test(text);
  return {
    attribute: hit.attribute,
    name: text.slice(hit.start, hit.end).toLowerCase(),
    quantity,
    rank: labelled || filled ? 'specification' : role === 'title' || role === 'image-text' ? role : 'prose',
    block: hit.block,
    start: quantity.start,
    end: quantity.end,
    qualifiers: qualifiersOf(around),
    loose: isLoose(around),
    around,
  };
}

function startsLine(text: string, at: number): boolean {
  return /(?:^|[;；。.!！|•\n,，])\s*$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** Offsets of normalised and own text are near enough for the words around a measure. */
function clauseAround(
  scanned: ScannedListing,
  block: number,
  text: string,
  at: number,
  previous: number,
): string {
  const segments = scanned.blocks[block]?.segments;
  if (segments === undefined || segments.clauses.length === 0) return text;
  const [from, to] = segmentAt(segments.clauses, at);
  return text.slice(Math.max(from, previous), Math.min(to, at + 60));
}
