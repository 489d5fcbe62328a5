// A listing whose blocks were scanned: its concepts, claims, and the sentences around them.

import { isStatement, type BlockRole } from '../../model/listing/block-roles.ts';
import type { Claim } from '../../model/listing/claim.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { normalize, sourceSpan, type NormalizedText } from '../../text/fold/normalize.ts';
import { segmentAt, type Segments } from '../../text/segment/segments.ts';
import { isClaimKind } from '../matching/concept-kinds.ts';
import type { ConceptMatch, NameCondition } from '../matching/concept-match.ts';
import type { ScannedPart, ScannedSentence } from '../statements/scanned-sentence.ts';
import type { BlockSummary } from '../statements/block-summary.ts';
import type { WordBook } from '../words/word-book.ts';
import { isLettering } from './lettering.ts';
import { isOfAbsent } from './absent-substance.ts';
import { namesPartOfWork } from './works.ts';
import { partitionPoint } from '../../text/segment/partition-point.ts';

/** A block of the listing, scanned sentence by sentence. */
export interface ScannedBlock {
  readonly index: number;
  /** Language of its first sentence; `undefined` where it has none. */
  readonly lang: string | undefined;
  readonly parts: readonly ScannedPart[];
  /** Number of characters of its normalised sentences, joined by one character. */
  readonly length: number;
  readonly summary: BlockSummary;
}

/** A concept found in a block. Offsets are those of the block's normalised sentences, joined. */
export interface BlockMatch extends ConceptMatch {
  block: number;
}

/** A listing with its scanned blocks. */
export class ScannedListing {
  readonly listing: Listing;
  readonly blocks: readonly ScannedBlock[];
  /** Words that relations use to read it. */
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

  /** Matches by concept; built on first use. */
  get matches(): ReadonlyMap<string, readonly BlockMatch[]> {
    return (this.placed ??= this.placeMatches());
  }

  /** Returns the concepts that select rules to run; some occur more than once. */
  triggers(): string[] {
    const triggers: string[] = [];
    for (const { summary } of this.blocks) for (const concept of summary.triggers) triggers.push(concept);
    return triggers;
  }

  /** Returns the claims for a report, in order of the listing. */
  claims(): BlockMatch[] {
    const claims: BlockMatch[] = [];
    for (const { index, summary } of this.blocks)
      for (const { text, at } of summary.claims)
        for (const match of text.sorted.claims)
          if (this.counts(match, text, index)) claims.push(placed(match, index, at));
    return claims;
  }

  private placeMatches(): Map<string, BlockMatch[]> {
    const found = new Map<string, BlockMatch[]>();
    for (const { index, parts } of this.blocks)
      for (const { text, at } of parts)
        for (const match of text.matches) {
          if (!this.counts(match, text, index)) continue;
          const list = found.get(match.concept);
          const one = placed(match, index, at);
          if (list === undefined) found.set(match.concept, [one]);
          else list.push(one);
        }
    return found;
  }

  private counts(match: ConceptMatch, { normalized: { text } }: ScannedSentence, block: number): boolean {
    const { unlessNamed, ifNamed, start, end } = match;
    if (unlessNamed !== undefined && this.isNamed(unlessNamed)) return false;
    if (isClaimKind(match.concept)) {
      if (this.isInBrand(match, text)) return false;
      const placed = { text, start, end, block };
      if (namesPartOfWork(placed, this.listing, this.words)) return false;
      if (isOfAbsent(placed, this.listing, this.words)) return false;
      if (isLettering(placed, this.listing, this.words)) return false;
    }
    return ifNamed === undefined || this.isNamed(ifNamed);
  }

  /**
   * Whether the match is part of the brand's name, and so no claim: 益心 in 益心康. A brand equal to the claim
   * may be one.
   */
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

/** Returns the match with offsets of its block; its sentence begins at `at`. */
function placed(
  { concept, start, end, weak, negated, quoted }: ConceptMatch,
  block: number,
  at: number,
): BlockMatch {
  return { concept, start: start + at, end: end + at, weak, negated, quoted, block };
}

/** Returns the sentence at an offset of the block's normalised sentences. */
export function partAt({ parts }: ScannedBlock, offset: number): ScannedPart {
  const begun = partitionPoint(parts.length, (n) => (parts[n] as ScannedPart).at <= offset);
  return parts[Math.max(0, begun - 1)] as ScannedPart;
}

/** A line that is only a label and a figure counts as specification in any text: "filter rate: ≥95 %". */
const PARAMETER = /^[^:,;.]{1,30}:\s?[≥≤><~±]?\s?\d[\d.,]*\s?%?$/u;

/**
 * Returns the role of the statement around a match: its block's role, or `specification` for a parameter
 * line.
 */
export function roleOf({ listing, blocks }: ScannedListing, match: BlockMatch): BlockRole {
  const block = blocks[match.block];
  const role = listing.blocks[match.block]?.role ?? 'footer';
  return block !== undefined &&
    isStatement(role) &&
    PARAMETER.test(partAt(block, match.start).text.normalized.text)
    ? 'specification'
    : role;
}

/** Returns the claim of a match, with the quote and offsets of the listing's own text. */
export function toClaim(scanned: ScannedListing, match: BlockMatch): Claim {
  const { text, start: before, at } = partAt(scanned.blocks[match.block] as ScannedBlock, match.start);
  const [from, to] = sourceSpan(text.normalized, match.start - at, match.end - at);
  const source = scanned.listing.blocks[match.block]?.text ?? '';
  const start = before + from;
  const end = withAmount(source, before + to);
  return {
    kind: match.concept,
    quote: source.slice(start, end),
    block: match.block,
    start,
    end,
    lang: text.lang,
    negated: match.negated,
    quoted: match.quoted,
    weak: match.weak,
  };
}

const AMOUNT = /(?<=\p{Sc})\s?\d+(?:[.,]\d+)*/uy;

/** Returns the end of a quote together with the figure of its last currency sign: "£" of "£20". */
function withAmount(text: string, end: number): number {
  AMOUNT.lastIndex = end;
  return AMOUNT.test(text) ? AMOUNT.lastIndex : end;
}

/** Returns the sentence around a match in the block's own text, and the match's offsets in it. */
export function sentenceAround(
  scanned: ScannedListing,
  match: BlockMatch,
): { text: string; start: number; end: number } {
  const { normalized, segments, at } = sentenceOfMatch(scanned.blocks[match.block] as ScannedBlock, match);
  const [from] = segmentAt(segments.sentences, match.start - at);
  const [, to] = segmentAt(segments.sentences, Math.max(match.end - 1, match.start) - at);
  const [before, sourceTo] = sourceSpan(normalized, from, to);
  const sentence = normalized.source.slice(before, sourceTo).trimStart();
  const sourceFrom = sourceTo - sentence.length;
  const [start, end] = sourceSpan(normalized, match.start - at, match.end - at);
  return { text: sentence, start: start - sourceFrom, end: end - sourceFrom };
}

/**
 * The sentence of a match; `start` is its offset in the block's text, `at` in the normalised sentences.
 */
export interface MatchSentence {
  readonly normalized: NormalizedText;
  readonly segments: Segments;
  readonly start: number;
  readonly at: number;
}

/** Returns the sentence of a match. */
export function sentenceOfMatch(block: ScannedBlock, match: BlockMatch): MatchSentence {
  const { text, start, at } = partAt(block, match.start);
  return { normalized: text.normalized, segments: text.segments, start, at };
}
