import type { CompiledPhrase, PhraseElement } from '../model/compiled.ts';
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

/** The text in which each set last occurred: cheaper than a set of sets made anew for every short text. */
const seenIn: number[] = [];
let round = 0;

const NONE: readonly PhraseMatch[] = [];

/** Assembles phrases from the hits of one text, which are in order of start. */
export function matchPhrases(
  text: string,
  segments: Segments,
  hits: readonly Hit[],
  phrasesBySet: readonly (readonly CompiledPhrase[] | undefined)[],
): readonly PhraseMatch[] {
  let matches: PhraseMatch[] | undefined;
  const stamp = (round += 1);
  for (let h = 0; h < hits.length; h += 1) {
    const { sets } = hits[h] as Hit;
    for (let s = 0; s < sets.length; s += 1) seenIn[sets[s] as number] = stamp;
  }
  for (let h = 0; h < hits.length; h += 1) {
    const hit = hits[h] as Hit;
    for (let s = 0; s < hit.sets.length; s += 1) {
      const phrases = phrasesBySet[hit.sets[s] as number];
      if (phrases === undefined) continue;
      for (let p = 0; p < phrases.length; p += 1) {
        const phrase = phrases[p] as CompiledPhrase;
        if (!isPossible(phrase, stamp)) continue;
        const start = { end: hit.end, at: h, last: hit, before: undefined };
        const path = phrase.elements.length === 1 ? start : extend(text, segments, hits, start, phrase);
        if (path !== undefined) (matches ??= []).push(toMatch(phrase, path));
      }
    }
  }
  return matches ?? NONE;
}

/** Most phrases end here: some element's words do not occur in the text at all. */
function isPossible({ elements }: CompiledPhrase, stamp: number): boolean {
  for (let e = 1; e < elements.length; e += 1) {
    const { sets } = elements[e] as PhraseElement;
    let seen = false;
    for (let s = 0; s < sets.length && !seen; s += 1) seen = seenIn[sets[s] as number] === stamp;
    if (!seen) return false;
  }
  return true;
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
