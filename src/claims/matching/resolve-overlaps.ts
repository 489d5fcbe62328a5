// Keeps one of several overlapping matches of the same concept, and sorts matches.

import type { ConceptMatch } from './concept-match.ts';

const COMMA = 0x2c;
const IDEOGRAPHIC_COMMA = 0x3001;

/** A match with its concept's index and its elements' offsets, before negation is decided. */
export interface Found extends ConceptMatch {
  number: number;
  spans: readonly [number, number][];
}

/** Up to so many matches are compared pairwise, which is cheaper than building sets. */
const FEW = 12;

/** Returns one match of each group of overlapping wordings of one concept. */
export function resolved(found: readonly Found[], text: string): readonly Found[] {
  if (found.length === 1 || (found.length <= FEW && areDistinct(found))) return found;
  const byConcept = new Map<number, Found[]>();
  for (const match of found) {
    const list = byConcept.get(match.number);
    if (list === undefined) byConcept.set(match.number, [match]);
    else list.push(match);
  }
  if (byConcept.size === found.length) return found;
  return [...byConcept.values()].flatMap((list) => withoutOverlaps(list, text));
}

/** Whether every match has another concept. */
function areDistinct(found: readonly Found[]): boolean {
  for (let n = 1; n < found.length; n += 1)
    for (let other = 0; other < n; other += 1)
      if ((found[n] as Found).number === (found[other] as Found).number) return false;
  return true;
}

/**
 * Keeps the best of overlapping matches: firm before weak, then fewer commas inside, then the longest.
 */
function withoutOverlaps(list: Found[], text: string): Found[] {
  if (list.length === 1) return list;
  const commas = new Map(list.map((match) => [match, countCommas(match, text)]));
  const ranked = [...list].sort(
    (a, b) =>
      conditionOf(a) - conditionOf(b) ||
      Number(a.weak) - Number(b.weak) ||
      (commas.get(a) ?? 0) - (commas.get(b) ?? 0) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const taken = new Set<number>();
  const kept: Found[] = [];
  for (const match of ranked) {
    let free = true;
    for (let at = match.start; free && at < match.end; at += 1) free = !taken.has(at);
    if (!free) continue;
    for (let at = match.start; at < match.end; at += 1) taken.add(at);
    kept.push(match);
  }
  return kept;
}

/**
 * How much the match depends on the name of the goods. It must not replace one that counts more surely: most goods
 * bear none of the names that a match is barred by, and none of those that it needs.
 */
function conditionOf({ unlessNamed, ifNamed }: Found): number {
  if (ifNamed !== undefined) return 2;
  return unlessNamed === undefined ? 0 : 1;
}

/** Counts the commas between its first and its last element. */
function countCommas({ spans, start, end }: Found, text: string): number {
  if (spans.length < 2) return 0;
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === IDEOGRAPHIC_COMMA) count += 1;
  }
  return count;
}

/** Sorts by start, the longer first. */
export function inOrder(matches: ConceptMatch[]): ConceptMatch[] {
  if (matches.length > FEW) return matches.sort(byPlace);
  for (let n = 1; n < matches.length; n += 1) {
    const match = matches[n] as ConceptMatch;
    let at = n;
    for (; at > 0 && byPlace(matches[at - 1] as ConceptMatch, match) > 0; at -= 1)
      matches[at] = matches[at - 1] as ConceptMatch;
    matches[at] = match;
  }
  return matches;
}

function byPlace(a: ConceptMatch, b: ConceptMatch): number {
  return a.start - b.start || b.end - a.end;
}
