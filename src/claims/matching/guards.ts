// Rejects phrases whose surroundings change their meaning, by the guards of the vocabulary.

import type { PhraseGuard } from '../../model/rule/compiled.ts';
import { OTHER, charClass } from '../../text/characters/char-class.ts';
import { segmentAt, type Segments } from '../../text/segment/segments.ts';
import type { HitList } from './hit-list.ts';
import type { NumberLists } from './number-lists.ts';
import type { PhraseMatch } from './phrase-matcher.ts';
import type { PhraseShape } from './vocabulary-tables.ts';

/** How far before or after a phrase a guard's word may stand, in characters of the normalised text. */
const NEAR_CJK = 6;
const NEAR_SPACED = 24;

/** Remembers which sets occur in one span of the text. */
class SetPresence {
  private readonly presentIn: Int32Array;
  private round = 0;
  private from = -1;
  private to = -1;

  constructor(setCount: number) {
    this.presentIn = new Int32Array(setCount);
  }

  forget(): void {
    this.from = -1;
  }

  hasOne(sets: readonly number[], from: number, to: number, hits: HitList, setsOf: NumberLists): boolean {
    if (from !== this.from || to !== this.to) {
      this.from = from;
      this.to = to;
      this.round += 1;
      for (let hit = hits.from(from); hit < hits.count && hits.start(hit) < to; hit += 1) {
        if (hits.end(hit) > to) continue;
        const term = hits.term(hit);
        const last = setsOf.from[term + 1] as number;
        for (let s = setsOf.from[term] as number; s < last; s += 1)
          this.presentIn[setsOf.items[s] as number] = this.round;
      }
    }
    return sets.some((set) => this.presentIn[set] === this.round);
  }
}

/**
 * Decides whether the text around a phrase makes it something else. Created once per vocabulary; `setText`
 * sets the text.
 */
export class Guards {
  private readonly setsOf: NumberLists;
  private readonly reach: number;
  private readonly spaced: boolean;
  private hits: HitList | undefined;
  private text = '';
  private segments: Segments = { sentences: [], statements: [], clauses: [] };
  /** Length of the longest hit, or -1 while unknown. */
  private longest = -1;
  private readonly clause: SetPresence;
  private readonly sentence: SetPresence;

  constructor(setsOf: NumberLists, setCount: number, spaced: boolean) {
    this.setsOf = setsOf;
    this.spaced = spaced;
    this.reach = spaced ? NEAR_SPACED : NEAR_CJK;
    this.clause = new SetPresence(setCount);
    this.sentence = new SetPresence(setCount);
  }

  /** Sets the text to decide on; `hits` are in order of start. */
  setText(text: string, hits: HitList, segments: Segments): void {
    this.text = text;
    this.hits = hits;
    this.segments = segments;
    this.longest = -1;
    this.clause.forget();
    this.sentence.forget();
  }

  /** Whether a guard applies to the phrase, or a word is missing that must stand with it. */
  rejects(match: PhraseMatch): boolean {
    const { hits } = this;
    if (hits === undefined) return false;
    if (match.phrase.aloneBefore && this.hasLetter(match.start, -1)) return true;
    if (match.phrase.aloneBehind && this.hasLetter(match.end - 1, 1)) return true;
    const near = match.phrase.with;
    if (near !== undefined && !this.hasContext(match, near, hits)) return true;
    const { unless } = match.phrase;
    for (let n = 0; n < unless.length; n += 1)
      if (this.applies(match, unless[n] as PhraseGuard, hits)) return true;
    return false;
  }

  /** Whether a letter stands beside an offset. Only in languages with spaces does it count behind a space. */
  private hasLetter(offset: number, step: number): boolean {
    const { text } = this;
    let at = offset + step;
    if (this.spaced && text[at] === ' ') at += step;
    return at >= 0 && at < text.length && charClass(text.charCodeAt(at)) !== OTHER;
  }

  private hasContext(match: PhraseMatch, guard: PhraseGuard, hits: HitList): boolean {
    return (
      (guard.clause === undefined || this.isInClause(guard.clause, match, hits)) &&
      (guard.sentence === undefined || this.isInSentence(guard.sentence, match, hits))
    );
  }

  /** Returns the sets that the name of the goods must have a word of, where the statement has none. */
  neededInName(match: PhraseMatch): readonly number[] | undefined {
    const sets = match.phrase.with?.context;
    const { hits } = this;
    return sets === undefined || hits === undefined || this.isInSentence(sets, match, hits)
      ? undefined
      : sets;
  }

  private applies(match: PhraseMatch, guard: PhraseGuard, hits: HitList): boolean {
    const { start, end } = match;
    if (guard.within !== undefined && this.someOver(guard.within, match, hits)) return true;
    if (guard.before !== undefined) {
      const from = Math.max(clauseOf(this.segments, match)[0], start - this.reach);
      if (this.someBetween(guard.before, from, start, start, hits)) return true;
    }
    if (guard.after !== undefined) {
      const to = Math.min(clauseOf(this.segments, match)[1], end + this.reach + 1);
      if (this.someBetween(guard.after, end, to, Infinity, hits)) return true;
    }
    return (
      (guard.clause !== undefined && this.isInClause(guard.clause, match, hits)) ||
      (guard.sentence !== undefined && this.isInSentence(guard.sentence, match, hits)) ||
      (guard.context !== undefined && this.isInStatement(guard.context, match, hits))
    );
  }

  private isInClause(sets: readonly number[], match: PhraseMatch, hits: HitList): boolean {
    const [from, to] = clauseOf(this.segments, match);
    return this.clause.hasOne(sets, from, to, hits, this.setsOf);
  }

  /**
   * Whether the statements that the phrase has words in have a word of the sets; its sentence, where its
   * guards reach that far.
   */
  private isInSentence(sets: readonly number[], match: PhraseMatch, hits: HitList): boolean {
    const { sentences, statements } = this.segments;
    const [from, to] = around(match.phrase.guardsReachSentence ? sentences : statements, match);
    return this.sentence.hasOne(sets, from, to, hits, this.setsOf);
  }

  /**
   * Whether the phrase's statement has a word of the sets. The whole sentence may be about other things
   * too.
   */
  private isInStatement(sets: readonly number[], match: PhraseMatch, hits: HitList): boolean {
    const [from, to] = around(this.segments.statements, match);
    return this.sentence.hasOne(sets, from, to, hits, this.setsOf);
  }

  private longestOf(hits: HitList): number {
    if (this.longest >= 0) return this.longest;
    let longest = 0;
    for (let hit = 0; hit < hits.count; hit += 1)
      longest = Math.max(longest, hits.end(hit) - hits.start(hit));
    return (this.longest = longest);
  }

  /** Whether a hit of one of the sets overlaps the phrase. */
  private someOver(sets: readonly number[], match: PhraseMatch, hits: HitList): boolean {
    const from = match.start - this.longestOf(hits);
    for (let hit = hits.from(from); hit < hits.count && hits.start(hit) < match.end; hit += 1)
      if (overlaps(hits.start(hit), hits.end(hit), match) && this.isOneOf(hits.term(hit), sets)) return true;
    return false;
  }

  /** Whether a hit of one of the sets starts in `from..to` and ends by `last`. */
  private someBetween(
    sets: readonly number[],
    from: number,
    to: number,
    last: number,
    hits: HitList,
  ): boolean {
    for (let hit = hits.from(from); hit < hits.count && hits.start(hit) < to; hit += 1)
      if (hits.end(hit) <= last && this.isOneOf(hits.term(hit), sets)) return true;
    return false;
  }

  private isOneOf(term: number, sets: readonly number[]): boolean {
    const { from, items } = this.setsOf;
    const last = from[term + 1] as number;
    for (let s = from[term] as number; s < last; s += 1) if (sets.includes(items[s] as number)) return true;
    return false;
  }
}

function clauseOf({ clauses }: Segments, match: PhraseMatch): [number, number] {
  return around(clauses, match);
}

/** Returns the span from the start of the phrase's first segment to the end of its last. */
function around(ends: readonly number[], { start, end }: PhraseMatch): [number, number] {
  const [from, to] = segmentAt(ends, start);
  return [from, to >= end ? to : segmentAt(ends, end - 1)[1]];
}

function overlaps(from: number, to: number, { spans }: PhraseMatch): boolean {
  for (const [start, end] of spans) if (from < end && start < to) return true;
  return false;
}

/** Returns the sets that the name of the goods must have no word of. */
export function barredInName({ unless }: PhraseShape): readonly number[] | undefined {
  const sets = unless.flatMap(({ context }) => context ?? []);
  return sets.length === 0 ? undefined : sets;
}
