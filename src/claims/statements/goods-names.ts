// Weighs names of goods in a text: longer names and heads of phrases count more.

import type { NormalizedText } from '../../text/fold/normalize.ts';
import { isDense } from '../../text/terms/folded-codes.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { CATEGORY } from './concept-prefixes.ts';

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

/** The category of goods of no particular kind, such as bottles: what they hold is what is sold. */
const OTHER = `${CATEGORY}other`;

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
export function weighedNames<N extends GoodsName>(
  names: readonly N[],
  normalized: NormalizedText,
  words: WordBook,
): readonly WeighedName[] {
  const longest = longestNames(names);
  return longest.map((name) => ({
    concept: name.concept,
    weight: weightOfName(normalized, name, longest, words),
  }));
}

function isAround(other: GoodsName, start: number, end: number): boolean {
  return other.start <= start && other.end >= end && other.end - other.start > end - start;
}

/**
 * Returns the weight of a name, about 1. Longer names weigh more, and so does the last noun of a phrase. What
 * another name of the same text is made with weighs little.
 */
export function weightOfName(
  normalized: NormalizedText,
  name: GoodsName,
  names: readonly GoodsName[],
  words: WordBook,
): number {
  const { text } = normalized;
  const { start, end } = name;
  if (isFirstOfCompound(normalized, end)) return 0;
  const size = 0.5 + 0.25 * Math.min(LONG, lengthOf(text, start, end));
  if (isPartOfOther(text, name, names, words)) return size * 0.3;
  return size * (isHead(text, end) ? 1.2 : 0.7);
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

/** How far before a name its phrase is read: "soap with olive oil and " before "honey". */
const PHRASE = 60;

const WORDS = declareWords('goods-names', ({ source }) => ({
  with: new RegExp(
    `\\p{L}[^\\p{L}](?:${source('with')} |${source('with-elided')}['’])[^,;:|()–.!?\\n]*$`,
    'u',
  ),
  of: new RegExp(` (?:${source('of')} |${source('of-elided')}['’])$`, 'u'),
}));

/**
 * Whether the name tells what the goods are made with: "soap with honey", "jabón de leche"; 牛奶 and 蜂蜜 in
 * 牛奶蜂蜜皂.
 */
function isPartOfOther(
  text: string,
  { concept, start, end }: GoodsName,
  names: readonly GoodsName[],
  book: WordBook,
): boolean {
  if (isDense(text.charCodeAt(start)))
    return names.some((other) => other.start === end && other.concept !== concept);
  const words = book.of(WORDS);
  const from = Math.max(0, start - PHRASE);
  const lead = text.slice(from, start);
  if (words.with.test(lead)) return true;
  const join = words.of.exec(lead);
  if (join === null) return false;
  const before = from + join.index;
  return names.some((other) => other.end === before && other.concept !== concept && other.concept !== OTHER);
}
