import { isStatement, type BlockRole } from '../../model/listing/block-roles.ts';
import type { Claim } from '../../model/listing/claim.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { normalize, sourceSpan, type NormalizedText } from '../../text/fold/normalize.ts';
import { segmentAt, type Segments } from '../../text/segment/segments.ts';
import { isClaimKind } from '../matching/concept-kinds.ts';
import type { ConceptMatch, NameCondition } from '../matching/concept-match.ts';
import type { ScannedPart, ScannedSentence } from '../statements/scanned-sentence.ts';
import type { Told } from '../statements/told.ts';
import type { WordBook } from '../words/word-book.ts';
import { partitionPoint } from '../../text/segment/partition-point.ts';

/** A block of the listing, read sentence by sentence. */
export interface ScannedBlock {
  readonly index: number;
  /** Of its first sentence; `undefined` where it has none. */
  readonly lang: string | undefined;
  readonly parts: readonly ScannedPart[];
  /** Characters of its normalised sentences, with one between each two. */
  readonly length: number;
  readonly told: Told;
}

/** A concept found in a block; offsets are in the block's normalised sentences put end to end. */
export interface BlockMatch extends ConceptMatch {
  block: number;
}

/** A listing whose blocks were read. */
export class ScannedListing {
  readonly listing: Listing;
  readonly blocks: readonly ScannedBlock[];
  /** What relations read it by. */
  readonly words: WordBook;
  private brand: string | undefined;
  private placed: ReadonlyMap<string, readonly BlockMatch[]> | undefined;

  private readonly isNamed: (condition: NameCondition) => boolean;

  /** `isNamed` tells whether the name of the goods has a word of the sets. */
  constructor(
    listing: Listing,
    blocks: readonly ScannedBlock[],
    isNamed: (condition: NameCondition) => boolean,
    words: WordBook,
  ) {
    this.listing = listing;
    this.blocks = blocks;
    this.isNamed = isNamed;
    this.words = words;
    this.placed = undefined;
    this.brand = undefined;
  }

  /** By concept; put together when first asked for. */
  get matches(): ReadonlyMap<string, readonly BlockMatch[]> {
    return (this.placed ??= this.placeMatches());
  }

  /** Every concept that was found and decides whether a rule has to be run; some more than once. */
  triggers(): string[] {
    const triggers: string[] = [];
    for (const { told } of this.blocks) for (const concept of told.triggers) triggers.push(concept);
    return triggers;
  }

  /** What belongs in a report's list of claims, in order of the listing. */
  claims(): BlockMatch[] {
    const claims: BlockMatch[] = [];
    for (const { index, told } of this.blocks)
      for (const { match, text, at } of told.claims)
        if (this.counts(match, text)) claims.push(placed(match, index, at));
    return claims;
  }

  private placeMatches(): Map<string, BlockMatch[]> {
    const found = new Map<string, BlockMatch[]>();
    for (const { index, parts } of this.blocks)
      for (const { text, at } of parts)
        for (const match of text.matches) {
          if (!this.counts(match, text)) continue;
          const list = found.get(match.concept);
          const one = placed(match, index, at);
          if (list === undefined) found.set(match.concept, [one]);
          else list.push(one);
        }
    return found;
  }

  private counts(match: ConceptMatch, { normalized }: ScannedSentence): boolean {
    const { unlessNamed, ifNamed } = match;
    if (unlessNamed !== undefined && this.isNamed(unlessNamed)) return false;
    if (isClaimKind(match.concept) && this.isInBrand(match, normalized.text)) return false;
    return ifNamed === undefined || this.isNamed(ifNamed);
  }

  /** A part of the brand's name is no claim: 益心 in 益心康. A name that is nothing but the claim may be one. */
  private isInBrand({ start, end }: ConceptMatch, text: string): boolean {
    const brand = (this.brand ??= normalize(this.listing.brand ?? '').text);
    if (brand.length <= end - start) return false;
    for (
      let at = text.indexOf(brand, end - brand.length);
      at >= 0 && at <= start;
      at = text.indexOf(brand, at + 1)
    )
      if (at + brand.length >= end) return true;
    return false;
  }
}

/** A match of a sentence that begins at `at` of its block. */
function placed(
  { concept, start, end, weak, negated, quoted }: ConceptMatch,
  block: number,
  at: number,
): BlockMatch {
  return { concept, start: start + at, end: end + at, weak, negated, quoted, block };
}

/** The part that holds an offset of the block's normalised sentences. */
export function partAt({ parts }: ScannedBlock, offset: number): ScannedPart {
  const begun = partitionPoint(parts.length, (n) => (parts[n] as ScannedPart).at <= offset);
  return parts[Math.max(0, begun - 1)] as ScannedPart;
}

/** A line that is a label and its figure is a parameter, in whichever text it stands: "filter rate: ≥95 %". */
const PARAMETER = /^[^:,;.]{1,30}:\s?[≥≤><~±]?\s?\d[\d.,]*\s?%?$/u;

/** The role of the statement that a match stands in: that of its block, unless the line by itself has another. */
export function roleOf({ listing, blocks }: ScannedListing, match: BlockMatch): BlockRole {
  const block = blocks[match.block];
  const role = listing.blocks[match.block]?.role ?? 'footer';
  return block !== undefined &&
    isStatement(role) &&
    PARAMETER.test(partAt(block, match.start).text.normalized.text)
    ? 'specification'
    : role;
}

/** The claim a match stands for, in the listing's own characters. */
export function toClaim(scanned: ScannedListing, match: BlockMatch): Claim {
  const { text, start: before, at } = partAt(scanned.blocks[match.block] as ScannedBlock, match.start);
  const [from, to] = sourceSpan(text.normalized, match.start - at, match.end - at);
  const [start, end] = [before + from, before + to];
  return {
    kind: match.concept,
    quote: (scanned.listing.blocks[match.block]?.text ?? '').slice(start, end),
    block: match.block,
    start,
    end,
    lang: text.lang,
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

/** The sentence a match lies in, and where it begins in the block as shown and in the normalised sentences. */
export interface Piece {
  readonly normalized: NormalizedText;
  readonly segments: Segments;
  readonly start: number;
  readonly at: number;
}

export function pieceWith(block: ScannedBlock, match: BlockMatch): Piece {
  const { text, start, at } = partAt(block, match.start);
  return { normalized: text.normalized, segments: text.segments, start, at };
}
