// Finds the footnotes that belong to a claim, and the proofs in them.

import type { WordBook } from '../../claims/words/word-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { isClaimKind } from '../../claims/matching/concept-kinds.ts';
import {
  sentenceOfMatch,
  toClaim,
  type BlockMatch,
  type ScannedListing,
} from '../../claims/listing/scanned-listing.ts';
import { isStatement } from '../../model/listing/block-roles.ts';
import { sourceOffset, sourceSpan } from '../../text/fold/normalize.ts';
import { segmentAt } from '../../text/segment/segments.ts';
import type { Near } from '../../model/rule/rule.ts';
import { isNear } from './near.ts';
import { markAt, marksIn, type Mark } from './footnote-mark.ts';
import { partitionPoint } from '../../text/segment/partition-point.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** A footnote of the listing and the concepts in its text. */
export interface Footnote {
  sign: string;
  /** Offsets in the block's own text. */
  start: number;
  end: number;
  concepts: Set<string>;
}

/** The footnotes of one block; each list is in order and without overlaps. */
interface Footnotes {
  marked: Footnote[];
  headed: Footnote[];
}

/** The sign of footnotes without a mark, which begin with “Note:” or “数据来源：”. */
const GENERAL = '';
const WORDS = declareWords('footnotes', ({ source }) => ({
  heading: anyCase(`${source('heading')}\\s?[:：]`, 'uy'),
}));
const AFTER_MARK = /[\s.)、:：）]*/uy;
/** Characters that may precede a footnote's mark: sentence ends, brackets, spaces. */
const BOUNDARY = /[\s。！？；;.!?|)）\]】」”"’：:]/u;
/** Limit of characters, so that a stray mark in a long text does not cover all of it. */
const LONGEST_NOTE = 400;
const MOST_PER_SIGN = 20;
/** Limit of characters between a claim and its mark, in a sentence without end. */
const REACH = 240;

/** Footnotes by listing. They are the same for every claim and rule, so they are read once. */
const known = new WeakMap<ScannedListing, Map<string, Footnote[]>>();

/** Returns the footnotes that a claim's marks lead to; none where it has no mark. */
export function footnotesOf(scanned: ScannedListing, match: BlockMatch): Footnote[] {
  const marks = marksOf(scanned, match);
  if (marks.length === 0) return [];
  const notes = readFootnotes(scanned);
  const linked = marks.flatMap((mark) => notes.get(mark.sign) ?? []);
  return linked.length > 0 ? linked : (notes.get(GENERAL) ?? []);
}

/** Whether the exception stands near the claim, or in the footnote of its mark. */
export function isExcepted(scanned: ScannedListing, match: BlockMatch, exception: Near): boolean {
  if (isNear(scanned, match, exception)) return true;
  const concept = typeof exception === 'string' ? exception : exception.concept;
  return (
    scanned.matches.has(concept) && footnotesOf(scanned, match).some((note) => note.concepts.has(concept))
  );
}

/** Returns the marks between the claim and the end of its sentence, or right after its full stop. */
export function marksOf(scanned: ScannedListing, match: BlockMatch): Mark[] {
  const block = scanned.blocks[match.block];
  if (block === undefined) return [];
  const source = scanned.listing.blocks[match.block]?.text ?? '';
  const { normalized, segments, start: shown, at } = sentenceOfMatch(block, match);
  const start = shown + sourceSpan(normalized, match.start - at, match.end - at)[0];
  const [, to] = segmentAt(segments.sentences, Math.max(match.end - 1, match.start) - at);
  // Includes a raised digit at the end, which folding removed.
  const end = shown + sourceOffset(normalized, to);
  const marks = marksIn(source, start + 1, Math.min(end, start + REACH), scanned.words);
  if (marks.length > 0) return marks;
  const after = markAt(source, end, scanned.words);
  return after === undefined || /^\d/.test(source.charAt(end)) ? [] : [after];
}

function readFootnotes(scanned: ScannedListing): Map<string, Footnote[]> {
  const read = known.get(scanned);
  if (read !== undefined) return read;
  const notes = new Map<string, Footnote[]>();
  known.set(scanned, notes);
  const byBlock = new Map<number, Footnotes>();
  for (const block of scanned.blocks) {
    const role = scanned.listing.blocks[block.index]?.role;
    if (role === undefined || !(isStatement(role) || role === 'footer')) continue;
    const found = footnotesIn(scanned.listing.blocks[block.index]?.text ?? '', scanned.words);
    byBlock.set(block.index, found);
    for (const note of [...found.marked, ...found.headed]) {
      const list = notes.get(note.sign);
      if (list === undefined) notes.set(note.sign, [note]);
      else if (list.length < MOST_PER_SIGN) list.push(note);
    }
  }
  nameConcepts(scanned, byBlock);
  return notes;
}

/**
 * Returns marked and headed footnotes. A heading inside a marked note also starts a note for other
 * claims.
 */
function footnotesIn(source: string, book: WordBook): Footnotes {
  const found: Footnotes = { marked: [], headed: [] };
  const { heading: headings } = book.of(WORDS);
  let labelEnd = -1;
  for (let at = 0; at < source.length; at += 1) {
    if (at > 0 && !BOUNDARY.test(source.charAt(at - 1))) continue;
    const mark = markAt(source, at, book);
    const heading = mark === undefined ? headingAt(headings, source, at) : undefined;
    if (mark !== undefined) {
      append(found.marked, mark.sign, at, source.length);
      AFTER_MARK.lastIndex = mark.end;
      AFTER_MARK.test(source);
      labelEnd = AFTER_MARK.lastIndex;
      at = mark.end - 1;
      // A heading right after the mark starts no second note.
    } else if (heading !== undefined && at > labelEnd) {
      append(found.headed, GENERAL, at, source.length);
      at = heading - 1;
    }
  }
  return found;
}

function headingAt(heading: RegExp, source: string, at: number): number | undefined {
  heading.lastIndex = at;
  return heading.test(source) ? heading.lastIndex : undefined;
}

function append(notes: Footnote[], sign: string, start: number, length: number): void {
  const last = notes.at(-1);
  if (last !== undefined) last.end = Math.min(last.end, start);
  notes.push({ sign, start, end: Math.min(length, start + LONGEST_NOTE), concepts: new Set() });
}

/** Adds the concepts to the footnotes that contain them. */
function nameConcepts(scanned: ScannedListing, byBlock: ReadonlyMap<number, Footnotes>): void {
  for (const [concept, matches] of scanned.matches) {
    if (isClaimKind(concept)) continue;
    for (const match of matches) {
      const notes = byBlock.get(match.block);
      if (notes === undefined) continue;
      const { start } = toClaim(scanned, match);
      noteAt(notes.marked, start)?.concepts.add(concept);
      noteAt(notes.headed, start)?.concepts.add(concept);
    }
  }
}

/** Returns the footnote around an offset. The list is in order and without overlaps. */
function noteAt(notes: readonly Footnote[], offset: number): Footnote | undefined {
  const note = notes[partitionPoint(notes.length, (n) => (notes[n] as Footnote).start <= offset) - 1];
  return note !== undefined && offset < note.end ? note : undefined;
}
