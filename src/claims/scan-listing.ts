import type { Claim } from '../model/claim.ts';
import type { Listing } from '../model/listing.ts';
import { detectLanguage, languageOfScript, scriptOf } from '../text/language.ts';
import { normalize, sourceSpan, type NormalizedText } from '../text/normalize.ts';
import { segment, segmentAt, type Segments } from '../text/segments.ts';
import type { ConceptMatch, ConceptScanner, Doubt } from './concept-scanner.ts';
import type { KnownTexts } from './known-texts.ts';
import { isInsideTitleMarks } from './quotation.ts';

/** A block of the listing made ready for the rules. */
export interface ScannedBlock {
  index: number;
  lang: string;
  normalized: NormalizedText;
  segments: Segments;
}

/** A concept found in a block; offsets are in the block's normalised text. */
export interface BlockMatch extends ConceptMatch {
  block: number;
  quoted: boolean;
  doubt: Doubt;
}

export interface ScannedListing {
  listing: Listing;
  blocks: ScannedBlock[];
  matches: Map<string, BlockMatch[]>;
}

/** Scanners by language; made when first asked for. */
export interface Scanners {
  get(lang: string): ConceptScanner | undefined;
  /** Texts of catalogues that were scanned before. */
  readonly known: KnownTexts<ScannedText>;
}

/** A text by itself, wherever it stands. */
interface ScannedText extends Omit<ScannedBlock, 'index'> {
  matches: Omit<BlockMatch, 'block'>[];
}

/** Words of customers and of other goods: no rule looks for anything in them. */
const UNSCANNED: ReadonlySet<string> = new Set(['review', 'question', 'related']);
/** Where a catalogue has statements; on a page such blocks may as well be buttons and labels. */
const JUDGED: ReadonlySet<string> = new Set(['highlights', 'description']);
/** Of blocks that are not scanned. */
export const NOTHING: NormalizedText = { text: '', map: undefined, source: '' };
const NO_SEGMENTS: Segments = { sentences: [], clauses: [] };

/** Finds every concept in every block of the seller's, each in the block's own language. */
export function scanListing(listing: Listing, scanners: Scanners): ScannedListing {
  const matches = new Map<string, BlockMatch[]>();
  const isFeed = listing.source === 'feed';
  const blocks = listing.blocks.map((block, index): ScannedBlock => {
    if (UNSCANNED.has(block.role)) return { index, lang: '', normalized: NOTHING, segments: NO_SEGMENTS };
    const judged = isFeed && JUDGED.has(block.role);
    const doubted = judged || (isFeed && block.role === 'title');
    const declared = block.lang ?? listing.inLanguage;
    const scan = () =>
      scanText(
        block.text,
        block.lang ?? languageOf(block.text, listing.inLanguage),
        judged,
        doubted,
        scanners,
      );
    const scanned = isFeed
      ? scanners.known.of(
          `${judged ? '+' : doubted ? '=' : ''}${block.lang === undefined ? '' : '!'}${declared ?? ''} `,
          block.text,
          scan,
        )
      : scan();
    for (const { concept, start, end, weak, negated, quoted, doubt } of scanned.matches) {
      const found = { concept, start, end, weak, negated, block: index, quoted, doubt };
      const list = matches.get(concept);
      if (list === undefined) matches.set(concept, [found]);
      else list.push(found);
    }
    const { lang, normalized, segments } = scanned;
    return { index, lang, normalized, segments };
  });
  return { listing, blocks, matches };
}

function scanText(
  text: string,
  lang: string,
  judged: boolean,
  doubted: boolean,
  scanners: Scanners,
): ScannedText {
  const normalized = normalize(text);
  const segments = segment(normalized.text);
  const scanner = scanners.get(lang);
  const found = scanner?.scan(normalized.text, segments) ?? [];
  const known = found.length;
  if (judged) found.push(...(scanner?.judge(normalized.text, found) ?? []));
  const hasTitles = normalized.text.includes('《');
  const matches = found.map((match, n) => {
    const { concept, start, end, weak, negated } = match;
    const quoted = hasTitles && isInsideTitleMarks(normalized.text, start);
    const isAsked = doubted && n < known && !negated && !quoted;
    const doubt = (isAsked && scanner?.doubt(match, normalized.text, segments)) || 'none';
    return { concept, start, end, weak, negated, quoted, doubt };
  });
  return { lang, normalized, segments, matches };
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
  const [start, end] = sourceSpan(block.normalized, match.start, match.end);
  return {
    kind: match.concept,
    quote: block.normalized.source.slice(start, end),
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
