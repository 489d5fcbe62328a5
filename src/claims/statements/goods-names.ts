// Weighs names of goods in a text: longer names and heads of phrases count more.

import type { NormalizedText } from '../../text/fold/normalize.ts';
import { isDense } from '../../text/terms/folded-codes.ts';

/** The offsets of a name of goods, and its category concept. */
export interface GoodsName {
  concept: string;
  start: number;
  end: number;
}

/** The category concept of a name of goods, and the name's weight. */
export interface WeighedName {
  readonly concept: string;
  readonly weight: number;
}

/** A text with more names than this is a list of goods; the rest of the names is skipped. */
export const MOST_NAMES = 40;
/** The length from which names weigh no more: 4 Chinese characters, two English words. */
const LONG = 4;

/** Returns the longest of overlapping names: “tea towel” is no tea, 咖啡机 is no coffee. */
export function longestNames<N extends GoodsName>(names: readonly N[]): readonly N[] {
  if (names.length < 2) return names;
  const some = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES) : names;
  return some.filter(({ start, end }) => !some.some((other) => isAround(other, start, end)));
}

/** Returns the longest of overlapping names with their weights. */
export function weighedNames(
  names: readonly GoodsName[],
  normalized: NormalizedText,
): readonly WeighedName[] {
  return longestNames(names).map((name) => ({
    concept: name.concept,
    weight: weightOfName(normalized, name),
  }));
}

function isAround(other: GoodsName, start: number, end: number): boolean {
  return other.start <= start && other.end >= end && other.end - other.start > end - start;
}

/**
 * Returns the weight of a name, about 1. Longer names weigh more, and so does the last noun of a phrase.
 */
export function weightOfName(normalized: NormalizedText, { start, end }: GoodsName): number {
  const { text } = normalized;
  if (isFirstOfCompound(normalized, end)) return 0;
  return (0.5 + 0.25 * Math.min(LONG, lengthOf(text, start, end))) * (isHead(text, end) ? 1.2 : 0.7);
}

/** Returns the length in characters. A word of a spaced script counts as two Chinese characters. */
function lengthOf(text: string, start: number, end: number): number {
  if (isDense(text.charCodeAt(start))) return end - start;
  let words = 1;
  for (let at = start; at < end; at += 1) if (text[at] === ' ') words += 1;
  return 2 * words;
}

const LETTER = /\p{L}/u;
const HYPHEN = /[-‐‑]/;

/**
 * Whether the name is the first part of a compound: “Notebook-Hülle” is a sleeve, “coffee-maker” no
 * coffee.
 */
function isFirstOfCompound({ source, map }: NormalizedText, end: number): boolean {
  const next = map === undefined ? end : (map[end - 1] ?? 0) + 1;
  return HYPHEN.test(source[next] ?? '') && LETTER.test(source[next + 1] ?? '');
}

/** Whether the name ends its phrase and so says what is sold: “Brass lamp, polished”, 黄铜台灯 | 包邮. */
function isHead(text: string, end: number): boolean {
  const next = text[end] === ' ' && !isDense(text.charCodeAt(end - 1)) ? text[end + 1] : text[end];
  return next === undefined || !LETTER.test(next);
}
