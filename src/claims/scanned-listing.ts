import type { Claim } from '../model/listing/claim.ts';
import type { Listing } from '../model/listing/listing.ts';
import { sourceSpan, type NormalizedText } from '../text/fold/normalize.ts';
import { segmentAt, type Segments } from '../text/segment/segments.ts';
import { isClaimKind } from './concept-kinds.ts';
import type { Digest } from './digest.ts';
import type { JudgedText } from './judged-text.ts';
import type { ConceptMatch, Doubt, ScannedText, TextMatch } from './scan-results.ts';
import { partAt, shownSpan } from './scan-text.ts';

/** A block of the listing made ready for the rules. */
export interface ScannedBlock extends ScannedText {
  readonly index: number;
  /** Of a cell of several sentences. */
  readonly digest: Digest | undefined;
}

/** A concept found in a block; offsets are in the block's normalised text. */
export interface PlacedMatch extends TextMatch {
  block: number;
}

/** The same with what the text around makes of it. */
export interface BlockMatch extends PlacedMatch {
  doubt: Doubt;
}

export interface ScannedListing {
  readonly listing: Listing;
  readonly blocks: readonly ScannedBlock[];
  /** Every concept that was found and decides whether a rule has to be run; some more than once. */
  triggers(): string[];
  /** By concept; put together when first asked for. */
  readonly matches: ReadonlyMap<string, readonly BlockMatch[]>;
  /** What belongs in a report's list of claims, in order of the listing. */
  claims(): PlacedMatch[];
}

/** A listing whose cells were scanned; what is asked of all of them together is put together when it is. */
export class Scanned implements ScannedListing {
  readonly listing: Listing;
  /** By block. */
  readonly cells: JudgedText[];
  private made: readonly ScannedBlock[] | undefined;
  private placed: ReadonlyMap<string, BlockMatch[]> | undefined;

  /** The cells may be filled in until something is asked. */
  constructor(listing: Listing, cells: JudgedText[]) {
    this.listing = listing;
    this.cells = cells;
    this.made = undefined;
    this.placed = undefined;
  }

  get blocks(): readonly ScannedBlock[] {
    return (this.made ??= blocksOf(this.cells));
  }

  get matches(): ReadonlyMap<string, BlockMatch[]> {
    return (this.placed ??= matchesOf(this.cells));
  }

  triggers(): string[] {
    const triggers: string[] = [];
    for (const { text, judged, digest } of this.cells) {
      if (digest !== undefined) {
        for (const concept of digest.triggers) triggers.push(concept);
        continue;
      }
      for (const { text: piece } of text.parts)
        for (const concept of piece.sorted.triggers) triggers.push(concept);
      for (const { concept } of judged) triggers.push(concept);
    }
    return triggers;
  }

  claims(): PlacedMatch[] {
    const claims: PlacedMatch[] = [];
    for (let block = 0; block < this.cells.length; block += 1) {
      const { text, judged, digest } = this.cells[block] as JudgedText;
      if (digest !== undefined)
        for (const { match, at } of digest.claims) claims.push(placed(match, block, at));
      else
        for (const { text: piece, at } of text.parts)
          for (const match of piece.sorted.claims) claims.push(placed(match, block, at));
      for (const match of judged) if (isClaimKind(match.concept)) claims.push(whole(match, block));
    }
    if (claims.length < 2) return claims;
    const order = (concept: string) => [...this.matches.keys()].indexOf(concept);
    return claims.sort(
      (a, b) => a.block - b.block || a.start - b.start || order(a.concept) - order(b.concept),
    );
  }
}

function blocksOf(cells: readonly JudgedText[]): ScannedBlock[] {
  const blocks: ScannedBlock[] = [];
  for (const cell of cells) blocks.push(new BlockOfText(blocks.length, cell));
  return blocks;
}

function matchesOf(cells: readonly JudgedText[]): Map<string, BlockMatch[]> {
  const found = new Map<string, BlockMatch[]>();
  const add = (match: BlockMatch) => {
    const list = found.get(match.concept);
    if (list === undefined) found.set(match.concept, [match]);
    else list.push(match);
  };
  cells.forEach((cell, block) => {
    const { text, judged } = cell;
    for (const { text: piece, at } of text.parts)
      for (const match of piece.matches) {
        const { concept, start, end, weak, negated, quoted } = match;
        const doubt = cell.doubts.get(match) ?? 'none';
        add({ concept, start: start + at, end: end + at, weak, negated, block, quoted, doubt });
      }
    for (const { concept, start, end, weak, negated } of judged)
      add({ concept, start, end, weak, negated, block, quoted: false, doubt: 'none' });
  });
  return found;
}

/** A match of a part that begins at `at` of its block. */
function placed(match: TextMatch, block: number, at: number): PlacedMatch {
  const { concept, start, end, weak, negated, quoted } = match;
  return { concept, start: start + at, end: end + at, weak, negated, block, quoted };
}

function whole({ concept, start, end, weak, negated }: ConceptMatch, block: number): PlacedMatch {
  return { concept, start, end, weak, negated, block, quoted: false };
}

class BlockOfText implements ScannedBlock {
  readonly index: number;
  readonly lang: string;
  readonly digest: Digest | undefined;
  private readonly text: ScannedText;

  constructor(index: number, { text, digest }: JudgedText) {
    this.index = index;
    this.text = text;
    this.digest = digest;
    this.lang = text.lang;
  }

  get parts(): ScannedText['parts'] {
    return this.text.parts;
  }

  get length(): number {
    return this.text.length;
  }

  get normalized(): NormalizedText {
    return this.text.normalized;
  }

  get segments(): Segments {
    return this.text.segments;
  }
}

/** The claim a match stands for, in the listing's own characters. */
export function toClaim(scanned: ScannedListing, match: PlacedMatch): Claim {
  const block = scanned.blocks[match.block] as ScannedBlock;
  const [start, end] = shownSpan(block, match.start, match.end);
  return {
    kind: match.concept,
    quote: (scanned.listing.blocks[match.block]?.text ?? '').slice(start, end),
    block: match.block,
    start,
    end,
    lang: block.lang,
    negated: match.negated,
    quoted: match.quoted,
    weak: match.weak,
  };
}

/** The sentence around a match, in the block's own characters, and where the match lies in it. */
export function sentenceAround(
  scanned: ScannedListing,
  match: BlockMatch,
): { text: string; start: number; end: number } {
  const { normalized, segments, at } = pieceWith(scanned.blocks[match.block] as ScannedBlock, match);
  const [from] = segmentAt(segments.sentences, match.start - at);
  const [, to] = segmentAt(segments.sentences, Math.max(match.end - 1, match.start) - at);
  const [before, sourceTo] = sourceSpan(normalized, from, to);
  const sentence = normalized.source.slice(before, sourceTo).trimStart();
  const sourceFrom = sourceTo - sentence.length;
  const [start, end] = sourceSpan(normalized, match.start - at, match.end - at);
  return { text: sentence, start: start - sourceFrom, end: end - sourceFrom };
}

/** What a match lies in, folded and split, and where that begins in the block as shown and in the normalised text. */
export interface Piece {
  readonly normalized: NormalizedText;
  readonly segments: Segments;
  readonly start: number;
  readonly at: number;
}

/** The part of a block that holds the match. Only what the block is worded like as a whole goes beyond one. */
export function pieceWith(block: ScannedBlock, match: BlockMatch): Piece {
  const { text, start, at } = partAt(block, match.start);
  if (match.end > at + text.length) {
    const { normalized, segments } = block;
    return { normalized, segments, start: 0, at: 0 };
  }
  return { normalized: text.normalized, segments: text.segments, start, at };
}
