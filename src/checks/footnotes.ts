import { isClaimKind } from '../claims/concept-kinds.ts';
import type { BlockMatch, ScannedBlock, ScannedListing } from '../claims/scan-listing.ts';
import { isStatement } from '../model/block.ts';
import { sourceSpan } from '../text/normalize.ts';
import { segmentAt } from '../text/segments.ts';
import { markAt, marksIn, type Mark } from './footnote-mark.ts';

/** A footnote of the listing and the concepts worded in it. */
export interface Footnote {
  sign: string;
  /** Offsets in the block's own text. */
  start: number;
  end: number;
  concepts: Set<string>;
}

/** The sign of notes that begin with “Note:”, “数据来源：” instead of a mark. */
const GENERAL = '';
const HEADING =
  /(?:[注註]|注释|注解|说明|備註|备注|数据来源|資料來源|资料来源|数据说明|来源|出处|出典|notes?|footnotes?|sources?|references?|data source|quellen?|fußnoten?|anmerkung(?:en)?|fuentes?|fonti?|fontes?|notas?|nota|bron(?:nen)?|voetnoot)\s?[:：]/iuy;
/** What may stand before a footnote's mark: the end of a sentence, a bracket or a space. */
const BOUNDARY = /[\s。！？；;.!?|)）\]】」”"’：:]/u;
/** Enough for a source with its period and method; a mark lost in a long text must not reach over all of it. */
const LONGEST = 400;
const MOST_PER_SIGN = 20;
/** How far behind a claim its mark may stand, in a sentence without end. */
const REACH = 240;

/** Footnotes are the same for every claim and every rule: they are read once a listing. */
const known = new WeakMap<ScannedListing, Map<string, Footnote[]>>();

/** The footnotes that the marks after a claim lead to; none where it has no mark. */
export function footnotesOf(scanned: ScannedListing, match: BlockMatch): Footnote[] {
  const marks = marksOf(scanned, match);
  if (marks.length === 0) return [];
  const notes = readFootnotes(scanned);
  const linked = marks.flatMap((mark) => notes.get(mark.sign) ?? []);
  return linked.length > 0 ? linked : (notes.get(GENERAL) ?? []);
}

/** The marks between the claim and the end of its sentence, or right after its full stop. */
export function marksOf(scanned: ScannedListing, match: BlockMatch): Mark[] {
  const block = scanned.blocks[match.block];
  if (block === undefined) return [];
  const { normalized, segments } = block;
  const { source } = normalized;
  const [start] = sourceSpan(normalized, match.start, match.end);
  const [from, to] = segmentAt(segments.sentences, Math.max(match.end - 1, match.start));
  const [, end] = sourceSpan(normalized, from, to);
  const marks = marksIn(source, start + 1, Math.min(end, start + REACH));
  if (marks.length > 0) return marks;
  const after = markAt(source, end);
  return after === undefined || /^\d/.test(source.charAt(end)) ? [] : [after];
}

function readFootnotes(scanned: ScannedListing): Map<string, Footnote[]> {
  const read = known.get(scanned);
  if (read !== undefined) return read;
  const notes = new Map<string, Footnote[]>();
  known.set(scanned, notes);
  const byBlock = new Map<number, Footnote[]>();
  for (const block of scanned.blocks) {
    const role = scanned.listing.blocks[block.index]?.role;
    if (role === undefined || !(isStatement(role) || role === 'footer')) continue;
    const found = footnotesIn(block);
    if (found.length > 0) byBlock.set(block.index, found);
    for (const note of found) {
      const list = notes.get(note.sign);
      if (list === undefined) notes.set(note.sign, [note]);
      else if (list.length < MOST_PER_SIGN) list.push(note);
    }
  }
  nameConcepts(scanned, byBlock);
  return notes;
}

function footnotesIn({ normalized: { source } }: ScannedBlock): Footnote[] {
  const found: Footnote[] = [];
  for (let at = 0; at < source.length; at += 1) {
    if (at > 0 && !BOUNDARY.test(source.charAt(at - 1))) continue;
    const mark = startOfFootnote(source, at);
    if (mark === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined) last.end = Math.min(last.end, at);
    const end = Math.min(source.length, at + LONGEST);
    found.push({ sign: mark.sign, start: at, end, concepts: new Set() });
    at = mark.end - 1;
  }
  return found;
}

function startOfFootnote(source: string, at: number): Mark | undefined {
  const mark = markAt(source, at);
  if (mark !== undefined) return mark;
  HEADING.lastIndex = at;
  const heading = HEADING.exec(source);
  if (heading === null) return undefined;
  return { sign: GENERAL, start: at, end: at + heading[0].length };
}

/** Which proofs are worded in which footnote. */
function nameConcepts(scanned: ScannedListing, byBlock: ReadonlyMap<number, Footnote[]>): void {
  if (byBlock.size === 0) return;
  for (const [concept, matches] of scanned.matches) {
    if (isClaimKind(concept)) continue;
    for (const match of matches) {
      const notes = byBlock.get(match.block);
      if (notes === undefined) continue;
      const { normalized } = scanned.blocks[match.block] as ScannedBlock;
      const [start] = sourceSpan(normalized, match.start, match.end);
      const note = noteAt(notes, start);
      note?.concepts.add(concept);
    }
  }
}

/** The footnote that holds an offset; they are in order and do not overlap. */
function noteAt(notes: readonly Footnote[], offset: number): Footnote | undefined {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notes[middle] as Footnote).start <= offset) low = middle + 1;
    else high = middle;
  }
  const note = notes[low - 1];
  return note !== undefined && offset < note.end ? note : undefined;
}
