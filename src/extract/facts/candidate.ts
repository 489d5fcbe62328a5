import type { Evidence, EvidenceSource } from '../../model/listing/evidence.ts';
import type { Page } from '../html/page.ts';
import { flat } from '../../text/memory/detach-string.ts';
import type { Item, Literal } from '../structured/item.ts';

/** A value of a field that was seen somewhere, and how much speaks for it. */
export interface Candidate<T> {
  value: T;
  score: number;
  evidence: Evidence;
  /** What is told of it beside its place and reasons. */
  clues?: readonly string[];
}

const MAX_KEPT = 16;
const NO_CLUES: readonly string[] = [];

export function visible<T>(
  page: Page,
  value: T,
  score: number,
  place: { block: number; start: number; end: number },
  reasons: string[] = [],
  clues: readonly string[] = NO_CLUES,
): Candidate<T> {
  const { block, start, end } = place;
  const quote = flat(page.blocks[block]!.text.slice(start, end));
  const kept = flatValue(value);
  return {
    value: kept,
    score,
    evidence: { source: 'visible', quote, value: kept, block, start, end, reasons },
    clues,
  };
}

function flatValue<T>(value: T): T {
  return typeof value === 'string' ? (flat(value) as T & string) : value;
}

export function marked<T>(
  page: Page,
  value: T,
  score: number,
  literal: Literal,
  source: EvidenceSource,
  reasons: string[] = [],
  clues: readonly string[] = NO_CLUES,
): Candidate<T> {
  const kept = flatValue(value);
  const evidence: Evidence = { source, quote: flat(literal.text), value: kept, reasons };
  const stretch = page.html.slice(literal.from, Math.min(literal.to, literal.from + 300_000));
  const at = literal.text === '' ? -1 : stretch.indexOf(literal.text);
  if (at !== -1) {
    evidence.start = literal.from + at;
    evidence.end = evidence.start + literal.text.length;
  }
  return { value: kept, score, evidence, clues };
}

export function fromItem<T>(
  page: Page,
  item: Item,
  literal: Literal,
  value: T,
  score: number,
  reasons: string[] = [],
  clues: readonly string[] = NO_CLUES,
): Candidate<T> {
  return marked(page, value, score, literal, item.source, reasons, clues);
}

export interface Chosen<T> {
  value: T;
  score: number;
  evidence: Evidence[];
}

/** The best of the candidates, all their evidence with it; equal evidence is kept once. */
export function choose<T>(candidates: Candidate<T>[], least = -Infinity): Chosen<T> | undefined {
  const ranked = candidates.filter((one) => !Number.isNaN(one.score)).sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best || best.score < least) return undefined;
  return {
    value: best.value,
    score: best.score,
    evidence: ranked.slice(0, MAX_KEPT).map((one) => one.evidence),
  };
}
