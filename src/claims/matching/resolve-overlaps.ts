import type { ConceptMatch } from './concept-match.ts';

const COMMA = 0x2c;
const IDEOGRAPHIC_COMMA = 0x3001;

/** A match with its concept's number and its elements' places, while negation is decided. */
export interface Found extends ConceptMatch {
  number: number;
  spans: readonly [number, number][];
}

/** So few are held against each other one by one: lists and sets would cost more. */
const FEW = 12;

/** Of overlapping wordings of one concept one, by concept. */
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

/** Are all of different concepts? */
function areDistinct(found: readonly Found[]): boolean {
  for (let n = 1; n < found.length; n += 1)
    for (let other = 0; other < n; other += 1)
      if ((found[n] as Found).number === (found[other] as Found).number) return false;
  return true;
}

/** Of overlapping matches firm wording before weak, what fewer commas part, then the longest. */
function withoutOverlaps(list: Found[], text: string): Found[] {
  if (list.length === 1) return list;
  const commas = new Map(list.map((match) => [match, countCommas(match, text)]));
  const ranked = [...list].sort(
    (a, b) =>
      Number(isConditional(a)) - Number(isConditional(b)) ||
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

/** Whether it counts is decided by the name of the goods: it must not replace one that counts anyway. */
function isConditional({ unlessNamed, ifNamed }: Found): boolean {
  return unlessNamed !== undefined || ifNamed !== undefined;
}

/** The commas between its first element and its last. */
function countCommas({ spans, start, end }: Found, text: string): number {
  if (spans.length < 2) return 0;
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === IDEOGRAPHIC_COMMA) count += 1;
  }
  return count;
}

/** By start, the longer first. */
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
