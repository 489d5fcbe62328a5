import type { CompiledPhrase, CompiledVocabulary, PhraseElement } from '../model/compiled.ts';
import { WORD, charClass } from '../text/char-class.ts';
import { segmentAt, type Segments } from '../text/segments.ts';
import type { Hit } from './hit.ts';

/** A phrase found in a text; `spans` are its elements' places, without the gaps. */
export interface PhraseMatch {
  phrase: CompiledPhrase;
  start: number;
  end: number;
  spans: readonly [number, number][];
}

/** A way of getting as far as some element of a phrase. */
interface Path {
  end: number;
  /** Index of `last` among the hits. */
  at: number;
  last: Hit;
  before: Path | undefined;
}

/** More ways than this from one word say nothing new; it keeps the cost linear on texts made of one word. */
const MAX_PATHS = 16;

/** The terms found in one text: for each, its number, start and end. */
export interface TermHits {
  list: Int32Array;
  count: number;
}

/** Finds the phrases of one vocabulary; made once, used for every text. */
export class PhraseMatcher {
  private readonly phrases: readonly CompiledPhrase[];
  private readonly termSets: readonly (readonly number[])[];
  /**
   * By set: the phrases whose least common element has it. A text is held only against phrases one of whose rarer
   * words it has.
   */
  private readonly byGate: (number[] | undefined)[];
  /** By phrase: the sets of its elements and of its guards. */
  private readonly asked: readonly (readonly number[])[];
  // Which text something was last true of, by its number: cheaper than sets made anew for every short text.
  private readonly seenIn: Int32Array;
  private readonly askedIn: Int32Array;
  private readonly startsIn: Int32Array;
  private readonly termIn: Int32Array;
  private readonly triedIn: Int32Array;
  /** By set: the phrases that may begin with it in the text `startsIn` names. */
  private readonly starting: (CompiledPhrase[] | undefined)[];
  private readonly seen: number[] = [];
  private round = 0;

  constructor({ phrases, terms, termSets, tokenSets, setCount }: CompiledVocabulary) {
    this.phrases = phrases;
    this.termSets = termSets;
    this.seenIn = new Int32Array(setCount);
    this.askedIn = new Int32Array(setCount);
    this.startsIn = new Int32Array(setCount);
    this.termIn = new Int32Array(terms.length);
    this.triedIn = new Int32Array(phrases.length);
    this.starting = new Array<undefined>(setCount).fill(undefined);
    this.byGate = new Array<undefined>(setCount).fill(undefined);
    const commonness = commonnessOf(terms, termSets, tokenSets, setCount);
    phrases.forEach(({ elements }, number) => {
      const sums = elements.map(({ sets }) =>
        sets.reduce((sum, set) => sum + (commonness[set] as number), 0),
      );
      const gate = elements[sums.indexOf(Math.min(...sums))];
      for (const set of new Set(gate?.sets)) (this.byGate[set] ??= []).push(number);
    });
    this.asked = phrases.map(askedSets);
  }

  /**
   * Sorts out which phrases may be in a text. Returns the hits that these or their guards ask for, in order of start;
   * none where no phrase is possible. `tokens` are the numbers of the text.
   */
  prepare({ list, count }: TermHits, tokens: readonly Hit[]): Hit[] {
    const stamp = (this.round += 1);
    const { termSets, termIn, seen } = this;
    seen.length = 0;
    for (let at = 0; at < count * 3; at += 3) {
      const term = list[at] as number;
      if (termIn[term] === stamp) continue;
      termIn[term] = stamp;
      this.see(termSets[term] as number[], stamp);
    }
    for (const { sets } of tokens) this.see(sets, stamp);
    if (!this.findPossible(stamp)) return [];
    const hits: Hit[] = [];
    const { askedIn } = this;
    for (let at = 0; at < count * 3; at += 3) {
      const sets = termSets[list[at] as number] as number[];
      for (let s = 0; s < sets.length; s += 1) {
        if (askedIn[sets[s] as number] !== stamp) continue;
        hits.push({ sets, start: list[at + 1] as number, end: list[at + 2] as number });
        break;
      }
    }
    if (tokens.length === 0) return hits;
    return hits.concat(tokens).sort((a, b) => a.start - b.start);
  }

  /** Assembles phrases from the hits that `prepare` gave last. */
  match(text: string, segments: Segments, hits: readonly Hit[]): PhraseMatch[] {
    const stamp = this.round;
    const matches: PhraseMatch[] = [];
    for (let h = 0; h < hits.length; h += 1) {
      const hit = hits[h] as Hit;
      for (const set of hit.sets) {
        if (this.startsIn[set] !== stamp) continue;
        for (const phrase of this.starting[set] as CompiledPhrase[]) {
          const start = { end: hit.end, at: h, last: hit, before: undefined };
          const path = phrase.elements.length === 1 ? start : extend(text, segments, hits, start, phrase);
          if (path !== undefined) matches.push(toMatch(phrase, path));
        }
      }
    }
    return matches;
  }

  private see(sets: readonly number[], stamp: number): void {
    for (let s = 0; s < sets.length; s += 1) {
      const set = sets[s] as number;
      if (this.seenIn[set] === stamp) continue;
      this.seenIn[set] = stamp;
      this.seen.push(set);
    }
  }

  /** Notes the phrases all of whose elements occur, by the sets they begin with. */
  private findPossible(stamp: number): boolean {
    const { triedIn, byGate, phrases } = this;
    const possible: number[] = [];
    for (const set of this.seen) {
      const gated = byGate[set];
      if (gated === undefined) continue;
      for (const number of gated) {
        if (triedIn[number] === stamp) continue;
        triedIn[number] = stamp;
        if (this.isPossible(phrases[number] as CompiledPhrase, stamp)) possible.push(number);
      }
    }
    possible.sort((a, b) => a - b);
    for (const number of possible) {
      const phrase = phrases[number] as CompiledPhrase;
      for (const set of this.asked[number] as number[]) this.askedIn[set] = stamp;
      for (const set of (phrase.elements[0] as PhraseElement).sets) {
        if (this.seenIn[set] !== stamp) continue;
        if (this.startsIn[set] === stamp) (this.starting[set] as CompiledPhrase[]).push(phrase);
        else {
          this.startsIn[set] = stamp;
          this.starting[set] = [phrase];
        }
      }
    }
    return possible.length > 0;
  }

  private isPossible({ elements }: CompiledPhrase, stamp: number): boolean {
    const { seenIn } = this;
    for (let e = 0; e < elements.length; e += 1) {
      const { sets } = elements[e] as PhraseElement;
      let found = false;
      for (let s = 0; !found && s < sets.length; s += 1) found = seenIn[sets[s] as number] === stamp;
      if (!found) return false;
    }
    return true;
  }
}

function askedSets({ elements, unless, with: near }: CompiledPhrase): number[] {
  const guards = near === undefined ? unless : [...unless, near];
  const guarding = guards.flatMap((guard) =>
    (Object.values(guard) as (number[] | undefined)[]).flatMap((s) => s ?? []),
  );
  return [...new Set([...elements.flatMap(({ sets }) => sets), ...guarding])];
}

/** How often a set's members are likely to occur, by set: numbers always, short words often. */
function commonnessOf(
  terms: readonly string[],
  termSets: readonly (readonly number[])[],
  tokenSets: readonly number[],
  setCount: number,
): number[] {
  const commonness = new Array<number>(setCount).fill(0);
  terms.forEach((term, number) => {
    const length = term.length * (term.charCodeAt(0) >= 0x2e80 ? 3 : 1);
    const weight = length <= 3 ? 60 : length <= 6 ? 8 : 1;
    for (const set of termSets[number] ?? []) commonness[set] = (commonness[set] as number) + weight;
  });
  for (const set of tokenSets) commonness[set] = Infinity;
  return commonness;
}

function extend(
  text: string,
  segments: Segments,
  hits: readonly Hit[],
  start: Path,
  phrase: CompiledPhrase,
): Path | undefined {
  // A word may have a full stop inside (no. 1, 国.家.级): its sentence ends after its last character.
  const firstEnd = segmentAt(segments.sentences, start.end - 1)[1];
  let paths: Path[] = [start];
  for (let e = 1; e < phrase.elements.length; e += 1) {
    const element = phrase.elements[e] as PhraseElement;
    const next: Path[] = [];
    const taken = new Set<number>();
    for (const path of paths) {
      const sentenceEnd = path.end <= firstEnd ? firstEnd : segmentAt(segments.sentences, path.end - 1)[1];
      const limit = Math.min(gapLimit(text, path.end, element.gap), sentenceEnd - 1);
      for (let h = path.at + 1; h < hits.length && next.length < MAX_PATHS; h += 1) {
        const candidate = hits[h] as Hit;
        if (candidate.start > limit) break;
        if (candidate.start < path.end || taken.has(h)) continue;
        if (!candidate.sets.some((set) => element.sets.includes(set))) continue;
        taken.add(h);
        next.push({ end: candidate.end, at: h, last: candidate, before: path });
      }
    }
    if (next.length === 0) return undefined;
    paths = next;
  }
  return paths.reduce(better);
}

/** The nearest last element, and of those at one place the longest. */
function better(a: Path, b: Path): Path {
  if (a.last.start !== b.last.start) return a.last.start < b.last.start ? a : b;
  return b.end > a.end ? b : a;
}

/** The furthest start of an element that `gap` characters (CJK) or words (elsewhere) may part from `end`. */
function gapLimit(text: string, end: number, gap: number): number {
  let at = end;
  let left = Math.max(gap, 0);
  if (text.charCodeAt(at) === 0x20) at += 1;
  while (left > 0 && at < text.length) {
    if (charClass(text.charCodeAt(at)) === WORD) {
      while (at < text.length && charClass(text.charCodeAt(at)) === WORD) at += 1;
    } else at += 1;
    // Marks and spaces go with the word before them.
    while (at < text.length && charClass(text.charCodeAt(at)) === 0) at += 1;
    left -= 1;
  }
  return at;
}

function toMatch(phrase: CompiledPhrase, path: Path): PhraseMatch {
  const spans: [number, number][] = [];
  for (let step: Path | undefined = path; step !== undefined; step = step.before) {
    spans.push([step.last.start, step.last.end]);
  }
  spans.reverse();
  return { phrase, start: (spans[0] as [number, number])[0], end: path.end, spans };
}
