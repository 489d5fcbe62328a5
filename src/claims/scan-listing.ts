import type { Attributes } from '../model/attribute.ts';
import type { Block } from '../model/block.ts';
import type { Claim } from '../model/claim.ts';
import type { Listing } from '../model/listing.ts';
import { detectLanguage, languageOfScript, scriptOf } from '../text/language.ts';
import { normalize, sourceSpan, type NormalizedText } from '../text/normalize.ts';
import { segment, segmentAt, type Segments } from '../text/segments.ts';
import { isClaimKind } from './concept-kinds.ts';
import type { ConceptScanner } from './concept-scanner.ts';
import { digestOf, type Digest } from './digest.ts';
import type { KnownTexts } from './known-texts.ts';
import type { RecentTexts } from './recent-texts.ts';
import {
  NO_DOUBTS,
  type ConceptMatch,
  type Doubt,
  type ScannedSentence,
  type ScannedText,
  type TextMatch,
} from './scan-results.ts';
import { lengthOf, scanSentences, scanText, shownSpan } from './scan-text.ts';
import { sortsOf } from './sorted-matches.ts';

/** A block of the listing made ready for the rules. */
export interface ScannedBlock extends ScannedText {
  readonly index: number;
  /** Of the normalised text, which is not put together for it. */
  readonly textLength: number;
  /** Of a cell of several sentences. */
  readonly digest: Digest | undefined;
}

/** A concept found in a block; offsets are in the block's normalised text. */
export interface BlockMatch extends TextMatch {
  block: number;
  doubt: Doubt;
}

export interface ScannedListing {
  readonly listing: Listing;
  readonly blocks: readonly ScannedBlock[];
  /** Every concept that was found. */
  readonly concepts: ReadonlySet<string>;
  /** By concept; put together when first asked for. */
  readonly matches: ReadonlyMap<string, readonly BlockMatch[]>;
  /** What belongs in a report's list of claims, in order of the listing. */
  claims(): BlockMatch[];
}

/** Scanners by language; made when first asked for. */
export interface Scanners {
  get(lang: string): ConceptScanner | undefined;
  /** Cells of the last rows, and sentences of catalogues that were scanned before. */
  readonly cells: RecentTexts<JudgedText>;
  readonly sentences: KnownTexts<ScannedSentence>;
  readonly attributes: Attributes;
}

/** A text with what it is worded like as a whole. */
export interface JudgedText {
  text: ScannedText;
  judged: readonly ConceptMatch[];
  /** What was found in it, but where the text around sounds lawful. */
  doubts: ReadonlyMap<TextMatch, Doubt>;
  /** Of a cell of several sentences. */
  digest: Digest | undefined;
}

/** Words of customers and of other goods: no rule looks for anything in them. */
const UNSCANNED: ReadonlySet<string> = new Set(['review', 'question', 'related']);
/** Where a catalogue has statements; on a page such blocks may as well be buttons and labels. */
const JUDGED: ReadonlySet<string> = new Set(['highlights', 'description']);
/** Of blocks that are not scanned. */
export const NOTHING: NormalizedText = { text: '', map: undefined, source: '' };
const UNREAD: ScannedText = {
  lang: '',
  normalized: NOTHING,
  segments: { sentences: [], clauses: [] },
  parts: [],
};
const NONE: readonly ConceptMatch[] = [];
const unjudged = (text: ScannedText): JudgedText => ({
  text,
  judged: NONE,
  doubts: NO_DOUBTS,
  digest: undefined,
});
const UNJUDGED = unjudged(UNREAD);

/** Finds every concept in every block of the seller's, each in the block's own language. */
export function scanListing(listing: Listing, scanners: Scanners): ScannedListing {
  const { blocks, source, inLanguage } = listing;
  const cells: JudgedText[] = [];
  for (const block of blocks)
    cells.push(
      UNSCANNED.has(block.role)
        ? UNJUDGED
        : source === 'feed'
          ? scanCell(block, inLanguage, scanners)
          : unjudged(scanBlock(block, inLanguage, scanners)),
    );
  return new Scanned(listing, cells);
}

/** The same for rows of a catalogue: all titles of a language together, then all that come back from row to row. */
export function scanRows(
  listings: readonly (Listing | undefined)[],
  scanners: Scanners,
): (ScannedListing | undefined)[] {
  const cells = listings.map((listing) => (listing?.blocks ?? []).map(() => UNJUDGED));
  const languages = [...new Set(listings.map((listing) => listing?.inLanguage))];
  for (const ofTitles of [true, false])
    for (const language of languages)
      listings.forEach((listing, row) => {
        if (listing?.inLanguage !== language) return;
        listing?.blocks.forEach((block, at) => {
          if ((block.role === 'title') !== ofTitles || UNSCANNED.has(block.role)) return;
          (cells[row] as JudgedText[])[at] = scanCell(block, language, scanners);
        });
      });
  return listings.map((listing, row) =>
    listing === undefined ? undefined : new Scanned(listing, cells[row] as JudgedText[]),
  );
}

class Scanned implements ScannedListing {
  readonly listing: Listing;
  readonly blocks: readonly ScannedBlock[];
  private readonly cells: readonly JudgedText[];
  private found: ReadonlySet<string> | undefined;
  private placed: ReadonlyMap<string, BlockMatch[]> | undefined;

  constructor(listing: Listing, cells: readonly JudgedText[]) {
    this.listing = listing;
    this.cells = cells;
    this.blocks = cells.map((cell, index) => new BlockOfText(index, cell));
  }

  get concepts(): ReadonlySet<string> {
    return (this.found ??= conceptsOf(this.cells));
  }

  get matches(): ReadonlyMap<string, BlockMatch[]> {
    return (this.placed ??= matchesOf(this.cells));
  }

  claims(): BlockMatch[] {
    const claims: BlockMatch[] = [];
    this.cells.forEach(({ text, judged, doubts, digest }, block) => {
      if (digest !== undefined)
        for (const { match, at } of digest.claims) claims.push(placed(match, block, at, doubts));
      else
        for (const { text: piece, at } of text.parts)
          for (const match of sortsOf(piece).claims) claims.push(placed(match, block, at, doubts));
      for (const match of judged) if (isClaimKind(match.concept)) claims.push(whole(match, block));
    });
    if (claims.length < 2) return claims;
    const order = [...this.concepts];
    return claims.sort(
      (a, b) => a.block - b.block || a.start - b.start || order.indexOf(a.concept) - order.indexOf(b.concept),
    );
  }
}

function conceptsOf(cells: readonly JudgedText[]): ReadonlySet<string> {
  const concepts = new Set<string>();
  for (const { text, judged, digest } of cells) {
    if (digest !== undefined) {
      for (const concept of digest.concepts) concepts.add(concept);
      continue;
    }
    for (const { text: piece } of text.parts)
      for (const concept of sortsOf(piece).concepts) concepts.add(concept);
    for (const { concept } of judged) concepts.add(concept);
  }
  return concepts;
}

function matchesOf(cells: readonly JudgedText[]): Map<string, BlockMatch[]> {
  const found = new Map<string, BlockMatch[]>();
  const add = (match: BlockMatch) => {
    const list = found.get(match.concept);
    if (list === undefined) found.set(match.concept, [match]);
    else list.push(match);
  };
  cells.forEach(({ text, judged, doubts }, block) => {
    for (const { text: piece, at } of text.parts)
      for (const match of piece.matches) add(placed(match, block, at, doubts));
    for (const match of judged) add(whole(match, block));
  });
  return found;
}

/** A match of a part that begins at `at` of its block. */
function placed(match: TextMatch, block: number, at: number, doubts: JudgedText['doubts']): BlockMatch {
  const { concept, start, end, weak, negated, quoted } = match;
  const doubt = doubts.get(match) ?? 'none';
  return { concept, start: start + at, end: end + at, weak, negated, block, quoted, doubt };
}

function whole({ concept, start, end, weak, negated }: ConceptMatch, block: number): BlockMatch {
  return { concept, start, end, weak, negated, block, quoted: false, doubt: 'none' };
}

function scanBlock({ text, lang }: Block, pageLanguage: string | undefined, scanners: Scanners): ScannedText {
  const own = lang ?? languageOf(text, pageLanguage);
  return scanText(text, own, scanners.get(own));
}

/** How a cell is read; bits. */
const JUDGE = 1;
const DOUBT = 2;
const OWN_LANGUAGE = 4;

/** Colours of one article share their text, and all goods of a shop its sentences. */
function scanCell(
  { role, text, lang: own }: Block,
  rowLanguage: string | undefined,
  scanners: Scanners,
): JudgedText {
  const isJudged = JUDGED.has(role);
  const isDoubted = isJudged || role === 'title';
  const kind = (isJudged ? JUDGE : 0) | (isDoubted ? DOUBT : 0) | (own === undefined ? 0 : OWN_LANGUAGE);
  return scanners.cells.of(kind, own ?? rowLanguage, text, () => {
    const lang = own ?? languageOf(text, rowLanguage);
    const scanner = scanners.get(lang);
    const scanned = scanSentences(text, lang, scanner, scanners.sentences);
    const isWeighed = scanner !== undefined && isDoubted;
    const judged = isWeighed && isJudged ? scanner.judge(scanned) : NONE;
    const doubts = isWeighed ? scanner.doubts(scanned) : NO_DOUBTS;
    const digest = scanned.parts.length > 1 ? digestOf(scanned, judged, scanners.attributes) : undefined;
    return { text: scanned, judged, doubts, digest };
  });
}

class BlockOfText implements ScannedBlock {
  readonly index: number;
  readonly lang: string;
  readonly parts: ScannedText['parts'];
  readonly digest: Digest | undefined;
  private readonly text: ScannedText;

  constructor(index: number, { text, digest }: JudgedText) {
    this.index = index;
    this.text = text;
    this.digest = digest;
    this.lang = text.lang;
    this.parts = text.parts;
  }

  get textLength(): number {
    return lengthOf(this.text);
  }

  get normalized(): NormalizedText {
    return this.text.normalized;
  }

  get segments(): Segments {
    return this.text.segments;
  }
}

const CJK_LANGUAGES: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);
const BEYOND_LATIN = new RegExp('[^\\u0000-\\u024f\\u1e00-\\u20ff]');

/** A block in another script than the page has its own language; a block in the page's script has the page's. */
export function languageOf(text: string, pageLanguage: string | undefined): string {
  if (pageLanguage !== undefined && !CJK_LANGUAGES.has(pageLanguage) && !BEYOND_LATIN.test(text))
    return isForeignPassage(text, pageLanguage) ? 'en' : pageLanguage;
  const told = languageOfScript(scriptOf(text), pageLanguage);
  if (told !== undefined) return told;
  if (pageLanguage === undefined || CJK_LANGUAGES.has(pageLanguage)) {
    return detectLanguage(text, 'en') ?? 'en';
  }
  return pageLanguage;
}

/** A seller's own terms in English on a marketplace that speaks another language. */
function isForeignPassage(text: string, pageLanguage: string): boolean {
  return pageLanguage !== 'en' && text.length >= 160 && detectLanguage(text, pageLanguage) === 'en';
}

/** The concepts named in a text that is no block of the listing: a category, the text of a link. */
export function conceptsIn(text: string, pageLanguage: string | undefined, scanners: Scanners): string[] {
  const normalized = normalize(text).text;
  const scanner = scanners.get(languageOf(text, pageLanguage));
  return scanner?.scan(normalized, segment(normalized)).map((match) => match.concept) ?? [];
}

/** The claim a match stands for, in the listing's own characters. */
export function toClaim(scanned: ScannedListing, match: BlockMatch): Claim {
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
  const block = scanned.blocks[match.block] as ScannedBlock;
  const [from] = segmentAt(block.segments.sentences, match.start);
  const [, to] = segmentAt(block.segments.sentences, Math.max(match.end - 1, match.start));
  const [sourceFrom, sourceTo] = sourceSpan(block.normalized, from, to);
  const [start, end] = sourceSpan(block.normalized, match.start, match.end);
  return {
    text: block.normalized.source.slice(sourceFrom, sourceTo),
    start: start - sourceFrom,
    end: end - sourceFrom,
  };
}
