import type { PhraseGuard } from '../model/compiled.ts';
import { segmentAt, type Segments } from '../text/segments.ts';
import type { Hit } from './hit.ts';
import type { PhraseMatch } from './phrase-matcher.ts';

/** How far before or after a phrase a guarding word may stand, in characters of the normalised text. */
const NEAR_CJK = 6;
const NEAR_SPACED = 24;

/** Decides for the phrases of one text whether what stands around them makes them something else. */
export class Guards {
  private readonly hits: readonly Hit[];
  private readonly segments: Segments;
  private readonly reach: number;
  private longest = -1;
  /** The sets that occur in a stretch of text, by its borders. */
  private readonly present = new Map<string, Set<number>>();

  /** `hits` in order of start. */
  constructor(hits: readonly Hit[], segments: Segments, spaced: boolean) {
    this.hits = hits;
    this.segments = segments;
    this.reach = spaced ? NEAR_SPACED : NEAR_CJK;
  }

  /** Is the phrase something else after all, or does it miss what must stand with it? */
  rejects(match: PhraseMatch): boolean {
    const near = match.phrase.with;
    if (near !== undefined && !this.hasContext(match, near)) return true;
    return match.phrase.unless.some((guard) => this.applies(match, guard));
  }

  private hasContext(match: PhraseMatch, guard: PhraseGuard): boolean {
    return (
      (guard.clause === undefined || this.occurs(guard.clause, this.clauseOf(match))) &&
      (guard.sentence === undefined || this.occurs(guard.sentence, this.sentenceOf(match))) &&
      (guard.block === undefined || this.occurs(guard.block, [0, Infinity]))
    );
  }

  private applies(match: PhraseMatch, guard: PhraseGuard): boolean {
    const { start, end } = match;
    if (this.longest < 0)
      this.longest = this.hits.reduce((most, hit) => Math.max(most, hit.end - hit.start), 0);
    if (this.someBetween(guard.within, start - this.longest, end, (hit) => overlaps(hit, match))) return true;
    const [clauseStart, clauseEnd] = this.clauseOf(match);
    const from = Math.max(clauseStart, start - this.reach);
    if (this.someBetween(guard.before, from, start, (hit) => hit.end <= start)) return true;
    const to = Math.min(clauseEnd, end + this.reach);
    if (this.someBetween(guard.after, end, to + 1, () => true)) return true;
    return (
      (guard.clause !== undefined && this.occurs(guard.clause, [clauseStart, clauseEnd])) ||
      (guard.sentence !== undefined && this.occurs(guard.sentence, this.sentenceOf(match))) ||
      (guard.block !== undefined && this.occurs(guard.block, [0, Infinity]))
    );
  }

  private clauseOf(match: PhraseMatch): [number, number] {
    return around(this.segments.clauses, match);
  }

  private sentenceOf(match: PhraseMatch): [number, number] {
    return around(this.segments.sentences, match);
  }

  /** Does a hit of one of the sets start in `from..to` and pass the test? */
  private someBetween(
    sets: readonly number[] | undefined,
    from: number,
    to: number,
    test: (hit: Hit) => boolean,
  ): boolean {
    if (sets === undefined) return false;
    for (let h = lowerBound(this.hits, from); h < this.hits.length; h += 1) {
      const hit = this.hits[h] as Hit;
      if (hit.start >= to) return false;
      if (test(hit) && hit.sets.some((set) => sets.includes(set))) return true;
    }
    return false;
  }

  private occurs(sets: readonly number[], [from, to]: [number, number]): boolean {
    const key = `${from}-${to}`;
    let present = this.present.get(key);
    if (present === undefined) {
      present = new Set();
      for (let h = lowerBound(this.hits, from); h < this.hits.length; h += 1) {
        const hit = this.hits[h] as Hit;
        if (hit.start >= to) break;
        if (hit.end <= to) for (const set of hit.sets) present.add(set);
      }
      this.present.set(key, present);
    }
    return sets.some((set) => present.has(set));
  }
}

/** From the start of the first segment of the phrase to the end of its last. */
function around(ends: readonly number[], { start, end }: PhraseMatch): [number, number] {
  const [from, to] = segmentAt(ends, start);
  return [from, to >= end ? to : segmentAt(ends, end - 1)[1]];
}

function overlaps(hit: Hit, match: PhraseMatch): boolean {
  return match.spans.some(([start, end]) => hit.start < end && start < hit.end);
}

/** Index of the first item that starts at or after `offset`. */
export function lowerBound(items: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as { start: number }).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
