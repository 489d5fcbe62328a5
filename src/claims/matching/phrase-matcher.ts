// Finds the phrases of a vocabulary in a text: sequences of words with bounded gaps.

import { WORD, charClass } from '../../text/characters/char-class.ts';
import { segmentAt, type Segments } from '../../text/segment/segments.ts';
import { HitList } from './hit-list.ts';
import { haveCommonNumber } from './number-lists.ts';
import type { PhraseShape, VocabularyTables } from './vocabulary-tables.ts';

/** A phrase found in a text. `spans` are the offsets of its elements, without the gaps. */
export interface PhraseMatch {
  phrase: PhraseShape;
  start: number;
  end: number;
  spans: readonly [number, number][];
}

/** A partial match of a phrase, up to one of its elements. */
interface Path {
  start: number;
  end: number;
  /** Index of its last hit. */
  at: number;
  before: Path | undefined;
}

/** Limit of partial matches per start. It keeps the time linear on texts that repeat one word. */
const MAX_PATHS = 16;

/** Finds the phrases of one vocabulary. Created once, used for every text. */
export class PhraseMatcher {
  private readonly tables: VocabularyTables;
  // Each cell holds the number of the text it was last set for, so nothing has to be cleared between
  // texts.
  private readonly seenIn: Int32Array;
  private readonly askedIn: Int32Array;
  private readonly startsIn: Int32Array;
  private readonly termIn: Int32Array;
  private readonly triedIn: Int32Array;
  /** By set: the phrases that may begin with it, valid in the text of `startsIn`. */
  private readonly starting: number[][];
  private readonly seen: Int32Array;
  /** Phrases all of whose elements occur in the text. */
  private readonly possible: Int32Array;
  private seenCount = 0;
  private readonly hits = new HitList();
  private round = 0;

  constructor(tables: VocabularyTables) {
    const { setCount, phrases, setsOf } = tables;
    this.tables = tables;
    this.seen = new Int32Array(setCount);
    this.possible = new Int32Array(phrases.length);
    this.seenIn = new Int32Array(setCount);
    this.askedIn = new Int32Array(setCount);
    this.startsIn = new Int32Array(setCount);
    this.termIn = new Int32Array(setsOf.from.length);
    this.triedIn = new Int32Array(phrases.length);
    this.starting = new Array<number[]>(setCount).fill(NONE);
  }

  /**
   * Selects the phrases that may occur in a text. Returns the hits that they or their guards need, in
   * order of start; none where no phrase is possible. `tokens` are the text's numbers. Valid until the
   * next call.
   */
  prepare(terms: HitList, tokens: HitList): HitList {
    const { hits } = this;
    hits.count = 0;
    const stamp = this.look(terms, tokens);
    if (!this.findPossible(stamp)) return hits;
    let token = 0;
    for (let hit = 0; hit < terms.count; hit += 1) {
      const start = terms.start(hit);
      for (; token < tokens.count && tokens.start(token) < start; token += 1) take(hits, tokens, token);
      if (this.isAskedFor(terms.term(hit), stamp)) take(hits, terms, hit);
    }
    for (; token < tokens.count; token += 1) take(hits, tokens, token);
    return hits;
  }

  /** Returns the phrases among the hits of the last `prepare`. */
  match(text: string, segments: Segments): PhraseMatch[] {
    const { hits, startsIn, starting } = this;
    const { setsOf, phrases } = this.tables;
    const stamp = this.round;
    const matches: PhraseMatch[] = [];
    for (let hit = 0; hit < hits.count; hit += 1) {
      const term = hits.term(hit);
      const to = setsOf.from[term + 1] as number;
      for (let s = setsOf.from[term] as number; s < to; s += 1) {
        const set = setsOf.items[s] as number;
        if (startsIn[set] !== stamp) continue;
        for (const n of starting[set] as number[]) {
          const phrase = phrases[n] as PhraseShape;
          const [start, end] = [hits.start(hit), hits.end(hit)];
          if (phrase.gaps.length === 1) {
            matches.push({ phrase, start, end, spans: [[start, end]] });
            continue;
          }
          const path = this.extend(text, segments, { start, end, at: hit, before: undefined }, n);
          if (path !== undefined) matches.push(toMatch(phrase, path));
        }
      }
    }
    return matches;
  }

  /** Records which sets occur in a text. */
  private look(terms: HitList, tokens: HitList): number {
    const stamp = (this.round += 1);
    this.seenCount = 0;
    this.see(terms, stamp);
    this.see(tokens, stamp);
    return stamp;
  }

  private see(terms: HitList, stamp: number): void {
    const { termIn, seenIn, seen } = this;
    const { setsOf } = this.tables;
    for (let hit = 0; hit < terms.count; hit += 1) {
      const term = terms.term(hit);
      if (termIn[term] === stamp) continue;
      termIn[term] = stamp;
      const to = setsOf.from[term + 1] as number;
      for (let s = setsOf.from[term] as number; s < to; s += 1) {
        const set = setsOf.items[s] as number;
        if (seenIn[set] === stamp) continue;
        seenIn[set] = stamp;
        seen[this.seenCount] = set;
        this.seenCount += 1;
      }
    }
  }

  private isAskedFor(term: number, stamp: number): boolean {
    const { askedIn } = this;
    const { setsOf } = this.tables;
    const to = setsOf.from[term + 1] as number;
    for (let s = setsOf.from[term] as number; s < to; s += 1)
      if (askedIn[setsOf.items[s] as number] === stamp) return true;
    return false;
  }

  /** Records the phrases all of whose elements occur, by the sets they begin with. */
  private findPossible(stamp: number): boolean {
    const { triedIn, seenIn, askedIn, startsIn, starting, seen } = this;
    const { gated, elements, asked, firstElement } = this.tables;
    const { possible } = this;
    let count = 0;
    for (let i = 0; i < this.seenCount; i += 1) {
      const set = seen[i] as number;
      const to = gated.from[set + 1] as number;
      for (let g = gated.from[set] as number; g < to; g += 1) {
        const n = gated.items[g] as number;
        if (triedIn[n] === stamp) continue;
        triedIn[n] = stamp;
        if (!this.isPossible(n, stamp)) continue;
        // Insertion sort: few texts have more than a handful.
        let at = count;
        for (; at > 0 && (possible[at - 1] as number) > n; at -= 1) possible[at] = possible[at - 1] as number;
        possible[at] = n;
        count += 1;
      }
    }
    for (let i = 0; i < count; i += 1) {
      const n = possible[i] as number;
      const askedTo = asked.from[n + 1] as number;
      for (let a = asked.from[n] as number; a < askedTo; a += 1) askedIn[asked.items[a] as number] = stamp;
      const first = firstElement[n] as number;
      const to = elements.from[first + 1] as number;
      for (let s = elements.from[first] as number; s < to; s += 1) {
        const set = elements.items[s] as number;
        if (seenIn[set] !== stamp) continue;
        if (startsIn[set] === stamp) (starting[set] as number[]).push(n);
        else {
          startsIn[set] = stamp;
          starting[set] = [n];
        }
      }
    }
    return count > 0;
  }

  private isPossible(n: number, stamp: number): boolean {
    const { seenIn } = this;
    const { elements, firstElement } = this.tables;
    const last = firstElement[n + 1] as number;
    for (let e = firstElement[n] as number; e < last; e += 1) {
      const to = elements.from[e + 1] as number;
      let at = elements.from[e] as number;
      while (at < to && seenIn[elements.items[at] as number] !== stamp) at += 1;
      if (at === to) return false;
    }
    return true;
  }

  private extend(text: string, segments: Segments, start: Path, n: number): Path | undefined {
    const { hits } = this;
    const { setsOf, elements, phrases, firstElement } = this.tables;
    const { gaps, wordsReachSentence } = phrases[n] as PhraseShape;
    const ends = wordsReachSentence ? segments.sentences : segments.statements;
    const first = firstElement[n] as number;
    // A word may contain a full stop (no. 1, 国.家.级), so its sentence is taken at its last character.
    const firstEnd = segmentAt(ends, start.end - 1)[1];
    let paths: Path[] = [start];
    for (let e = 1; e < gaps.length; e += 1) {
      const gap = gaps[e] as number;
      const next: Path[] = [];
      for (const path of paths) {
        const sentenceEnd = path.end <= firstEnd ? firstEnd : segmentAt(ends, path.end - 1)[1];
        const limit = Math.min(gapLimit(text, path.end, gap), sentenceEnd - 1);
        for (let hit = path.at + 1; hit < hits.count && next.length < MAX_PATHS; hit += 1) {
          const from = hits.start(hit);
          if (from > limit) break;
          if (from < path.end || !haveCommonNumber(setsOf, hits.term(hit), elements, first + e)) continue;
          if (!next.some(({ at }) => at === hit))
            next.push({ start: from, end: hits.end(hit), at: hit, before: path });
        }
      }
      if (next.length === 0) return undefined;
      paths = next;
    }
    return paths.reduce(better);
  }
}

const NONE: number[] = [];

function take(to: HitList, from: HitList, hit: number): void {
  to.add(from.term(hit), from.start(hit), from.end(hit));
}

/** Returns the path with the nearest last element; of equal ones that with the longest. */
function better(a: Path, b: Path): Path {
  if (a.start !== b.start) return a.start < b.start ? a : b;
  return b.end > a.end ? b : a;
}

/**
 * Returns the last offset where the next element may start: `gap` characters (CJK) or words after `end`.
 */
function gapLimit(text: string, end: number, gap: number): number {
  let at = end;
  let left = Math.max(gap, 0);
  if (at < text.length && text.charCodeAt(at) === 0x20) at += 1;
  while (left > 0 && at < text.length) {
    if (charClass(text.charCodeAt(at)) === WORD) {
      while (at < text.length && charClass(text.charCodeAt(at)) === WORD) at += 1;
    } else at += 1;
    // Marks and spaces belong to the word before them.
    while (at < text.length && charClass(text.charCodeAt(at)) === 0) at += 1;
    left -= 1;
  }
  return at;
}

function toMatch(phrase: PhraseShape, path: Path): PhraseMatch {
  const spans: [number, number][] = [];
  for (let step: Path | undefined = path; step !== undefined; step = step.before)
    spans.push([step.start, step.end]);
  spans.reverse();
  return { phrase, start: (spans[0] as [number, number])[0], end: path.end, spans };
}
