import type { NormalizedText } from '../../text/fold/normalize.ts';
import { isDense } from '../../text/terms/folded-codes.ts';

/** Where a name of goods stands in a text, and the category it is filed under. */
export interface GoodsName {
  concept: string;
  start: number;
  end: number;
}

/** A text with more names than this is a list of goods; the first tell as much as all. */
export const MOST_NAMES = 40;
/** From this length on a name is as telling as names get: 4 characters of Chinese, two words of English. */
const LONG = 4;

/** Of names that overlap the longer: “tea towel” is no tea, 咖啡机 no coffee. */
export function longestNames<N extends GoodsName>(names: readonly N[]): readonly N[] {
  if (names.length < 2) return names;
  const some = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES) : names;
  return some.filter(({ start, end }) => !some.some((other) => isAround(other, start, end)));
}

function isAround(other: GoodsName, start: number, end: number): boolean {
  return other.start <= start && other.end >= end && other.end - other.start > end - start;
}

/** How telling a name is, about 1: longer names are surer, and the head of its part of a title ends that part. */
export function weightOfName(normalized: NormalizedText, { start, end }: GoodsName): number {
  const { text } = normalized;
  if (isFirstOfCompound(normalized, end)) return 0;
  return (0.5 + 0.25 * Math.min(LONG, lengthOf(text, start, end))) * (isHead(text, end) ? 1.2 : 0.7);
}

/** A word of a spaced script says as much as two characters of Chinese. */
function lengthOf(text: string, start: number, end: number): number {
  if (isDense(text.charCodeAt(start))) return end - start;
  let words = 1;
  for (let at = start; at < end; at += 1) if (text[at] === ' ') words += 1;
  return 2 * words;
}

const LETTER = /\p{L}/u;
const HYPHEN = /[-‐‑]/;

/** “Notebook-Hülle” is a sleeve, “coffee-maker” no coffee. */
function isFirstOfCompound({ source, map }: NormalizedText, end: number): boolean {
  const next = map === undefined ? end : (map[end - 1] ?? 0) + 1;
  return HYPHEN.test(source[next] ?? '') && LETTER.test(source[next + 1] ?? '');
}

/** “Brass lamp, polished”, 黄铜台灯 | 包邮: the head of what is sold stands last before a mark or the end. */
function isHead(text: string, end: number): boolean {
  const next = text[end] === ' ' && !isDense(text.charCodeAt(end - 1)) ? text[end + 1] : text[end];
  return next === undefined || !LETTER.test(next);
}
