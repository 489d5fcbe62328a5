import type { PhraseGuard } from '../model/compiled.ts';
import { segmentAt, type Segments } from '../text/segments.ts';
import type { Hit } from './hit.ts';
import type { PhraseMatch } from './phrase-matcher.ts';

/** How far before or after a phrase a guarding word may stand, in characters of the normalised text. */
const NEAR_CJK = 6;
const NEAR_SPACED = 24;

/** Is the phrase something else after all, or does it miss what must stand with it? */
export function isGuarded(
  match: PhraseMatch,
  hits: readonly Hit[],
  segments: Segments,
  spaced: boolean,
): boolean {
  const near = match.phrase.with;
  if (near !== undefined && !hasContext(match, near, hits, segments)) return true;
  return match.phrase.unless.some((guard) => applies(match, guard, hits, segments, spaced));
}

function hasContext(
  match: PhraseMatch,
  guard: PhraseGuard,
  hits: readonly Hit[],
  segments: Segments,
): boolean {
  return (
    (guard.clause === undefined || someIn(hits, guard.clause, segmentAt(segments.clauses, match.start))) &&
    (guard.sentence === undefined ||
      someIn(hits, guard.sentence, segmentAt(segments.sentences, match.start))) &&
    (guard.block === undefined || someIn(hits, guard.block, [0, Infinity]))
  );
}

function applies(
  match: PhraseMatch,
  guard: PhraseGuard,
  hits: readonly Hit[],
  segments: Segments,
  spaced: boolean,
): boolean {
  const { start, end } = match;
  if (guard.within !== undefined && hits.some((hit) => isIn(hit, guard.within) && overlaps(hit, match)))
    return true;
  const [clauseStart, clauseEnd] = segmentAt(segments.clauses, start);
  const reach = spaced ? NEAR_SPACED : NEAR_CJK;
  if (guard.before !== undefined) {
    const from = Math.max(clauseStart, start - reach);
    if (hits.some((hit) => hit.start >= from && hit.end <= start && isIn(hit, guard.before))) return true;
  }
  if (guard.after !== undefined) {
    const to = Math.min(Math.max(clauseEnd, end), end + reach);
    if (hits.some((hit) => hit.start >= end && hit.start <= to && isIn(hit, guard.after))) return true;
  }
  if (guard.clause !== undefined && someIn(hits, guard.clause, [clauseStart, Math.max(clauseEnd, end)]))
    return true;
  if (guard.sentence !== undefined && someIn(hits, guard.sentence, segmentAt(segments.sentences, start)))
    return true;
  return guard.block !== undefined && someIn(hits, guard.block, [0, Infinity]);
}

function overlaps(hit: Hit, match: PhraseMatch): boolean {
  return match.spans.some(([start, end]) => hit.start < end && start < hit.end);
}

function someIn(hits: readonly Hit[], sets: readonly number[], [from, to]: [number, number]): boolean {
  return hits.some((hit) => hit.start >= from && hit.end <= to && isIn(hit, sets));
}

function isIn(hit: Hit, sets: readonly number[] | undefined): boolean {
  return sets !== undefined && hit.sets.some((set) => sets.includes(set));
}
