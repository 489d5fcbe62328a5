// Finds measures outside the specification (titles, descriptions, pictures), with their clause.

import { isInLimit } from '../../text/segment/abbreviations.ts';
import type { BlockRole } from '../../model/listing/block-roles.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { ScannedListing } from '../listing/scanned-listing.ts';
import { BULLETS } from '../../text/segment/bullets.ts';
import { isDigit } from '../../text/characters/char-class.ts';
import { attributeHits } from './attribute-hits.ts';
import { isBasis } from './basis.ts';
import { isOfChargedDevice } from './charged-device.ts';
import { isOfFittedMachine, isOfOtherModel, namesOf } from './other-models.ts';
import { measuresOf } from './measures-of.ts';
import { isOnceOpened } from './qualifiers.ts';
import { attributesIn, type ConceptsOf, type LabelledValue } from './labelled-values.ts';
import { isMeasureOfOther } from './told-of-other.ts';
import type { WordBook } from '../words/word-book.ts';
import { Latest } from '../../text/memory/latest.ts';
import { differsFromAll, variantCells, type VariantCell } from './variant-cells.ts';
import { toldAround } from './told-near.ts';

/** A measure outside the specification, with the text around it. */
export interface Mention {
  quantity: FoundQuantity;
  clause: string;
  /** The words before the bracket that holds only the measure: "the model before (900 W)". */
  lead: string;
  /** Attributes that the clause names. */
  attributes: readonly string[];
  isTitle: boolean;
  /** The measure is a time after opening: "use within 6 months once opened". */
  opened: boolean;
  evidence: Evidence;
}

const TOLD_IN: ReadonlySet<BlockRole> = new Set([
  'title',
  'highlights',
  'description',
  'specification',
  'policy',
  'image-text',
]);
const LONGEST = 3000;
/** Limit for policies and footnotes, because longer ones cover many things. */
const LONGEST_TERMS = 400;
const BRACKET = /[(（]/u;
const NEAR_OPENING = 32;
const BEFORE = 60;
const AFTER = 45;
const SENTENCE_END = /[;；。！!?？\n]|\.(?!\d)/u;
const TOLD = new Latest<ScannedListing, Mention[]>();

interface Source {
  scanned: ScannedListing;
  extraction: Extraction;
  conceptsOf: ConceptsOf;
  labelledValues: readonly LabelledValue[];
}

/** Returns measures of the title, the description and picture captions, in order of the page. */
export function mentionsOf(context: Source): readonly Mention[] {
  const { scanned, extraction, conceptsOf } = context;
  let mentions = TOLD.get(scanned);
  if (mentions === undefined) {
    mentions = [...inBlocks(context), ...inOtherTitles(extraction, conceptsOf, scanned.words)];
    TOLD.set(scanned, mentions);
  }
  return mentions;
}

function inBlocks({ scanned, extraction, labelledValues }: Source): Mention[] {
  const { listing, evidence } = extraction;
  const { words } = scanned;
  const variants = variantCells(labelledValues, words);
  const titled = variants.length === 0 ? [] : titleMeasures(scanned);
  const names = ({ isRow }: VariantCell, quantity: FoundQuantity) =>
    isRow && !differsFromAll(quantity, titled);
  const values = new Set(evidence.additionalProperty?.map(({ block }) => block));
  const named = attributeHits(scanned);
  return listing.blocks.flatMap(({ role, text }, block) => {
    if (!TOLD_IN.has(role) || values.has(block)) return [];
    if (text.length > (role === 'policy' ? LONGEST_TERMS : LONGEST)) return [];
    return measuresOf(scanned, block).flatMap((quantity): Mention[] => {
      const { start, end, base } = quantity;
      if (quantity.ambiguous === true || isBasis(text, quantity, words)) return [];
      if (isOfFittedMachine(text, start, words)) return [];
      if (role !== 'title' && isOfOtherModel(text, start, namesOf(listing), words)) return [];
      if (role !== 'title' && isOfChargedDevice(text, quantity, namesOf(listing), words)) return [];
      const [from, to] = labelledClause(text, start, end);
      if (role !== 'title' && isMeasureOfOther(text, quantity, text.slice(from, to), scanned)) return [];
      const hits = named.get(block)?.filter((hit) => hit.start >= from && hit.end <= to) ?? [];
      return [
        {
          quantity,
          clause: text.slice(from, to),
          lead: leadOf(text, from, start),
          attributes: hits.map(({ attribute }) => attribute),
          isTitle: role === 'title' || variants.some((one) => one.block === block && names(one, quantity)),
          opened:
            quantity.dimension === 'time' &&
            isOnceOpened(toldAround(text, start, end, NEAR_OPENING, SENTENCE_END), words),
          evidence: { source: 'visible', quote: text.slice(start, end), block, start, end, value: base },
        },
      ];
    });
  });
}

function titleMeasures(scanned: ScannedListing): readonly FoundQuantity[] {
  const block = scanned.listing.blocks.findIndex(({ role }) => role === 'title');
  return block < 0 ? [] : measuresOf(scanned, block);
}

/** Returns measures of the titles in the page's head and markup. */
function inOtherTitles(
  { listing, evidence }: Extraction,
  conceptsOf: ConceptsOf,
  words: WordBook,
): Mention[] {
  const titles = evidence.name?.filter(({ block }) => block === undefined) ?? [];
  return titles.slice(0, 4).flatMap((title) =>
    findQuantities(title.quote, { lang: listing.inLanguage }).flatMap((quantity): Mention[] => {
      if (quantity.ambiguous === true || isOfFittedMachine(title.quote, quantity.start, words)) return [];
      const [from, to] = clauseAround(title.quote, quantity.start, quantity.end);
      const offset = title.start ?? 0;
      return [
        {
          quantity,
          clause: title.quote.slice(from, to),
          lead: leadOf(title.quote, from, quantity.start),
          attributes: attributesIn(title.quote.slice(from, to), conceptsOf),
          isTitle: true,
          opened: false,
          evidence: {
            ...title,
            quote: title.quote.slice(quantity.start, quantity.end),
            start: offset + quantity.start,
            end: offset + quantity.end,
            value: quantity.base,
          },
        },
      ];
    }),
  );
}

/**
 * Returns the words before the bracket that a clause starts after, where the measure comes first in it.
 */
function leadOf(text: string, clause: number, measure: number): string {
  if (clause < 2 || !BRACKET.test(text.charAt(clause - 1)) || text.slice(clause, measure).trim() !== '')
    return '';
  return text.slice(clauseAround(text, clause - 2, clause - 1)[0], clause - 1);
}

/**
 * Returns the span of a clause with its label. In "Memory: 8 GB - Disk: 256 GB" the next label ends it.
 */
export function labelledClause(text: string, start: number, end: number): [number, number] {
  const [from, to] = clauseAround(text, start, end);
  const next = NEXT_LABEL.exec(text.slice(end, to + LONGEST_LABEL));
  const until = next === null ? to : Math.min(to, end + next.index);
  const isFurther = text.slice(from, start).includes(' - ');
  return [isFurther ? from : labelStart(text, from), until];
}

const LONGEST_LABEL = 40;
const NEXT_LABEL = / [-–] \p{L}[^:：\n]{0,30}[:：]/u;
const COLONS: ReadonlySet<string> = new Set([':', '：']);
const NO_LABEL: ReadonlySet<string> = new Set(':：;；\n•|,，.。!！?？、0123456789');
const DASHES: ReadonlySet<string> = new Set([' - ', ' – ']);

/** Returns where the label before a colon starts; the offset itself where there is no label. */
function labelStart(text: string, from: number): number {
  if (!COLONS.has(text.charAt(from - 1))) return from;
  const least = Math.max(0, from - LONGEST_LABEL);
  let at = from - 1;
  while (at > least && !NO_LABEL.has(text.charAt(at - 1)) && !DASHES.has(text.slice(at - 3, at))) at -= 1;
  return at;
}

/** Returns start and end of the clause around a span. */
export function clauseAround(text: string, start: number, end: number): [number, number] {
  let from = start;
  const least = Math.max(0, start - BEFORE);
  while (from > least && !isEdge(text, from - 1, from + 1) && !isEdge(text, from, from + 1)) from -= 1;
  const most = Math.min(text.length, end + AFTER);
  let to = end;
  while (to < most && !isEdge(text, to, most)) to += 1;
  return [from, to];
}

const EDGES = new Set([...`;:!?，。；：！？、\n|•·【】()（）${BULLETS}`].map((mark) => mark.charCodeAt(0)));

/**
 * Whether a clause ends at the offset. A comma or point between digits is part of the number; `until`
 * limits the look-ahead.
 */
function isEdge(text: string, at: number, until: number): boolean {
  const code = text.charCodeAt(at);
  const isPoint = code === 0x2e || code === 0x2c;
  if (!isPoint) return EDGES.has(code);
  return !(at + 1 < until && isDigit(text.charCodeAt(at + 1))) && !(code === 0x2e && isInLimit(text, at));
}
