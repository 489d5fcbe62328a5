import type { Block } from '../model/listing/block.ts';
import type { Listing } from '../model/listing/listing.ts';
import { normalize, type NormalizedText } from '../text/fold/normalize.ts';
import { segment } from '../text/segment/segments.ts';
import { surveyOfBlock } from '../extract/row/surveyed-block.ts';
import { languageOf } from './block-language.ts';
import type { ConceptScanner } from './concept-scanner.ts';
import { digestOf } from './digest.ts';
import { hitsIn } from './facts/attribute-hits.ts';
import { signsIn } from './facts/text-signs.ts';
import { JoinedText } from './joined-text.ts';
import { JudgedText } from './judged-text.ts';
import type { KnownTexts } from './known-texts.ts';
import type { RecentTexts } from './recent-texts.ts';
import type { ConceptMatch, ScannedSentence, ScannedText } from './scan-results.ts';
import { scanSentences, scanText } from './scan-text.ts';
import type { SentenceNotes } from './sentence-note.ts';
import { Scanned, type ScannedListing } from './scanned-listing.ts';

/** Scanners by language; made when first asked for. */
export interface Scanners {
  get(lang: string): ConceptScanner | undefined;
  /** Cells of the last rows, and sentences of catalogues that were scanned before. */
  readonly cells: RecentTexts<JudgedText>;
  readonly sentences: KnownTexts<ScannedSentence>;
  readonly notes: SentenceNotes;
}

/** Words of customers and of other goods: no rule looks for anything in them. */
const UNSCANNED: ReadonlySet<string> = new Set(['review', 'question', 'related']);
/** Where a catalogue has statements; on a page such blocks may as well be buttons and labels. */
const JUDGED: ReadonlySet<string> = new Set(['highlights', 'description']);
/** Of blocks that are not scanned. */
const NOTHING: NormalizedText = { text: '', map: undefined, source: '' };
const UNREAD: ScannedText = {
  lang: '',
  normalized: NOTHING,
  segments: { sentences: [], clauses: [] },
  length: 0,
  parts: [],
};
const NONE: readonly ConceptMatch[] = [];
const unjudged = (text: ScannedText): JudgedText => new JudgedText(text, NONE, undefined, undefined);
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
  const scanned: (Scanned | undefined)[] = [];
  for (const listing of listings) scanned.push(listing && new Scanned(listing, unreadCells(listing)));
  const languages = new Set(listings.map((listing) => listing?.inLanguage));
  for (const ofTitles of [true, false])
    for (const language of languages)
      for (const one of scanned)
        if (one !== undefined && one.listing.inLanguage === language) scanCells(one, ofTitles, scanners);
  return scanned;
}

function unreadCells({ blocks }: Listing): JudgedText[] {
  const cells: JudgedText[] = [];
  while (cells.length < blocks.length) cells.push(UNJUDGED);
  return cells;
}

function scanCells({ listing, cells }: Scanned, ofTitles: boolean, scanners: Scanners): void {
  const { blocks, inLanguage } = listing;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    if ((block.role === 'title') === ofTitles && !UNSCANNED.has(block.role))
      cells[at] = scanCell(block, inLanguage, scanners);
  }
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
function scanCell(block: Block, rowLanguage: string | undefined, scanners: Scanners): JudgedText {
  const { role, text, lang: own } = block;
  const isJudged = JUDGED.has(role);
  const isDoubted = isJudged || role === 'title';
  const kind = (isJudged ? JUDGE : 0) | (isDoubted ? DOUBT : 0) | (own === undefined ? 0 : OWN_LANGUAGE);
  return scanners.cells.of(kind, own ?? rowLanguage, text, () => {
    const survey = surveyOfBlock(block);
    const lang = own ?? languageOf(text, rowLanguage, survey);
    const scanner = scanners.get(lang);
    const judge = isJudged ? scanner : undefined;
    const bound = judge?.boundOf(text);
    const scanned =
      role === 'title'
        ? scanTitle(text, lang, scanner)
        : scanSentences(survey, lang, scanner, scanners.sentences, bound);
    const judged = judge?.judge(scanned, bound) ?? NONE;
    const digest = scanned instanceof JoinedText ? digestOf(scanned, judged, scanners.notes) : undefined;
    return new JudgedText(scanned, judged, digest, isDoubted ? scanner : undefined);
  });
}

/** A title hardly comes back. What is asked of every title is asked while others are. */
function scanTitle(text: string, lang: string, scanner: ConceptScanner | undefined): ScannedText {
  const scanned = scanText(text, lang, scanner);
  signsIn(scanned);
  hitsIn(scanned);
  return scanned;
}

/** The concepts named in a text that is no block of the listing: a category, the text of a link. */
export function conceptsIn(text: string, pageLanguage: string | undefined, scanners: Scanners): string[] {
  const normalized = normalize(text).text;
  const scanner = scanners.get(languageOf(text, pageLanguage));
  return scanner?.scan(normalized, segment(normalized)).map((match) => match.concept) ?? [];
}
