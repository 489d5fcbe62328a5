// Measures how similar two titles are, by common words.

import { areAlike } from '../../text/match/similar-names.ts';
import { sameScript } from '../../claims/facts/comparable-text.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/** Limit of parts that are compared; longer titles only add details. */
const MAX_PARTS = 60;
const PART = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{N}\p{M}]+/gu;
const WITHOUT_SPACES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/**
 * Returns the share of the shorter title's words that the longer one has (0 to 1); undefined where they
 * cannot be compared.
 */
export function titleLikeness(a: string, b: string): number | undefined {
  const [short, long] = [partsOf(a), partsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.length === 0 || (!sameScript(a, b) && !short.some((part) => long.includes(part))))
    return undefined;
  return short.filter((part) => long.some((other) => areAlike(part, other))).length / short.length;
}

/** Returns the words of a title; pairs of neighbouring characters in scripts without spaces. */
function partsOf(title: string): string[] {
  const parts: string[] = [];
  for (const [run] of allMatches(title.normalize('NFKC').toLowerCase().slice(0, 400), PART)) {
    if (!WITHOUT_SPACES.test(run) || run.length === 1) parts.push(run);
    else for (let at = 1; at < run.length; at += 1) parts.push(run.slice(at - 1, at + 1));
  }
  return [...new Set(parts)].slice(0, MAX_PARTS);
}
