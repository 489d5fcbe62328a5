// Scans the blocks of a listing for concepts, sentence by sentence, with caches for repeated text.

import type { ConceptMatch } from '../matching/concept-match.ts';
import type { Block } from '../../model/listing/block.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { normalize, type NormalizedText } from '../../text/fold/normalize.ts';
import { GenerationCache, type CacheLimits } from '../../text/memory/generation-cache.ts';
import type { Span } from '../../text/memory/text-table.ts';
import { cutSentences } from '../../text/segment/cut-sentences.ts';
import { segment } from '../../text/segment/segments.ts';
import type { NameCondition } from '../matching/concept-match.ts';
import type { Answer } from '../matching/negation.ts';
import { isRejectedBy, isTakenBackBy, retortTo } from '../statements/retorts.ts';
import { answerTo, asksForClaim, withAnswers } from '../statements/with-answers.ts';
import { scanSentence, type SentenceTools } from '../statements/scan-sentence.ts';
import type { ScannedPart, ScannedSentence } from '../statements/scanned-sentence.ts';
import { EMPTY_SUMMARY, summarizeBlock } from '../statements/block-summary.ts';
import { languageOf } from '../statements/statement-languages.ts';
import { ScannedListing, type ScannedBlock } from './scanned-listing.ts';

/**
 * Cache sizes. Sentences repeat anywhere in a catalogue; names of goods and whole cells repeat in the
 * next rows.
 */
const SENTENCES: CacheLimits = { entries: 30_000, characters: 1_500_000 };
const NAMES: CacheLimits = { entries: 2000, characters: 200_000 };
const CELLS: CacheLimits = { entries: 64, characters: 200_000 };

/** The result of reading a block's text, without the block's index. */
type ReadText = Omit<ScannedBlock, 'index'>;

/** Scans a sentence again with what the text behind it does to it. */
type Rescan = (reply: Answer | undefined, behind?: string) => ScannedSentence;

/** Caches of texts that were read, by language and text. */
interface Known {
  sentences: GenerationCache<ScannedSentence>;
  cells: GenerationCache<ReadText>;
}

/** Scans texts: holds the scanners of all languages and the caches. */
export class Scanners implements SentenceTools {
  readonly scanner: SentenceTools['scanner'];
  readonly isTrigger: SentenceTools['isTrigger'];
  readonly signsOf: SentenceTools['signsOf'];
  readonly words: SentenceTools['words'];
  private readonly running = newKnown(SENTENCES);
  private readonly names = newKnown(NAMES);

  constructor(tools: SentenceTools) {
    this.words = tools.words;
    this.scanner = (lang) => tools.scanner(lang);
    this.isTrigger = (concept) => tools.isTrigger(concept);
    this.signsOf = (text) => tools.signsOf(text);
  }

  /**
   * Splits a text into sentences and scans each. `isRunning`: it has statements, not names and labels.
   * `next`: the text that follows, which may answer a question in the last sentence or reject what is
   * quoted there.
   */
  read(text: string, prior: string | undefined, isRunning: boolean, next = ''): ReadText {
    const { cells, sentences } = isRunning ? this.running : this.names;
    const answer = answerTo(text, next, prior, this) ?? retortTo(text, next, prior, this);
    const readNow = () => this.readNow(text, prior, isRunning, sentences, answer);
    return answer === undefined ? cells.of(prior ?? '', text, readNow) : readNow();
  }

  private readNow(
    text: string,
    prior: string | undefined,
    isRunning: boolean,
    known: Known['sentences'],
    answer?: Answer,
  ): ReadText {
    const joints = this.scanner(prior ?? 'en')?.joints;
    const parts: ScannedPart[] = [];
    let at = 0;
    const cuts = withAnswers(text, cutSentences(text, joints), prior, this);
    const scan = (sentence: string) => scanSentence(sentence, prior, isRunning, this);
    const sentences = known.ofEach(prior ?? '', text, scan, answer === undefined ? cuts : cuts.slice(0, -1));
    for (let n = 0; n < cuts.length; n += 1) {
      const [start, end] = cuts[n] as Span;
      // Only the last sentence has an answer, and it is scanned with it.
      const read = sentences[n] ?? scanSentence(text.slice(start, end), prior, isRunning, this, answer);
      const after = cuts[n + 1];
      const again: Rescan = (reply, behind) =>
        scanSentence(text.slice(start, end), prior, isRunning, this, reply, behind);
      const scanned = after === undefined ? read : this.readBefore(read, text.slice(...after), again);
      parts.push({ text: scanned, start, at });
      at += scanned.length + 1;
    }
    return { lang: parts[0]?.text.lang, parts, length: Math.max(0, at - 1), summary: summarizeBlock(parts) };
  }

  /** Returns a sentence as it reads before the next one, which may reject it or leave its question open. */
  private readBefore(read: ScannedSentence, next: string, again: Rescan): ScannedSentence {
    if (isTakenBackBy(read, next, this)) return again('no');
    if (isRejectedBy(read, next, this)) return again('retort');
    return asksForClaim(read) ? again(undefined, next) : read;
  }
}

function newKnown(limits: CacheLimits): Known {
  return { sentences: new GenerationCache(limits), cells: new GenerationCache(CELLS) };
}

/** Roles of blocks with statements. Titles, offers and specifications hold names and labels. */
const RUNNING_TEXT: ReadonlySet<Block['role']> = new Set(['highlights', 'description', 'image-text']);
/** Roles that are not scanned, because no rule applies to customers' words and to other goods. */
const UNSCANNED: ReadonlySet<Block['role']> = new Set(['review', 'question', 'related']);
const UNREAD: ReadText = { lang: undefined, parts: [], length: 0, summary: EMPTY_SUMMARY };

/** Finds every concept in every block of the seller, sentence by sentence. */
export function scanListing(listing: Listing, scanners: Scanners): ScannedListing {
  const blocks: ScannedBlock[] = [];
  for (const [index, { role, text, lang = listing.inLanguage }] of listing.blocks.entries()) {
    const next = listing.blocks[index + 1]?.text ?? '';
    const read = UNSCANNED.has(role) ? UNREAD : scanners.read(text, lang, RUNNING_TEXT.has(role), next);
    const { lang: own, parts, length, summary } = read;
    blocks.push({ index: blocks.length, lang: own, parts, length, summary });
  }
  return new ScannedListing(listing, blocks, namesOf(listing, scanners), scanners.words);
}

/**
 * Returns a function that tells whether the name of the goods has words of certain sets. Each language is
 * read once.
 */
function namesOf({ name = '', category = '', breadcrumb }: Listing, scanners: Scanners) {
  const known = new Map<string, ReadonlySet<number>>();
  return ({ lang, sets }: NameCondition): boolean => {
    let named = known.get(lang);
    if (named === undefined) {
      const text = normalize([name, category, ...breadcrumb].join('. ')).text;
      known.set(lang, (named = scanners.scanner(lang)?.setsIn(text) ?? new Set()));
    }
    return sets.some((set) => named.has(set));
  };
}

/** Returns the concepts in a text that is no block of the listing, such as a category or a link text. */
export function conceptsIn(text: string, pageLanguage: string | undefined, tools: SentenceTools): string[] {
  return matchesIn(text, pageLanguage, tools).matches.map(({ concept }) => concept);
}

/** Returns the concepts with their offsets in the normalised text. */
export function matchesIn(
  text: string,
  pageLanguage: string | undefined,
  tools: SentenceTools,
): { text: NormalizedText; matches: readonly ConceptMatch[] } {
  const normalized = normalize(text);
  const scanner = tools.scanner(languageOf(text, pageLanguage));
  const matches = scanner?.scan(normalized.text, segment(normalized.text), false) ?? [];
  return { text: normalized, matches };
}
