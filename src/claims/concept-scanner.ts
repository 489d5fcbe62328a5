import { CJK, charClass } from '../text/characters/char-class.ts';
import { segmentAt, type Segments } from '../text/segment/segments.ts';
import { isSpaced } from '../text/language/is-spaced-language.ts';
import { TermMatcher } from '../text/match/term-matcher.ts';
import { beginsInsideWord } from '../text/segment/word-borders.ts';
import { isClaimKind } from './concept-kinds.ts';
import { Guards, askedOfBlock, looksAtBlock } from './guards.ts';
import { HitList } from './hit-list.ts';
import { inOrder, resolved, type Found } from './found.ts';
import { PhraseMatcher, type PhraseMatch } from './phrase-matcher.ts';
import { isBetweenQuotes } from './quotation.ts';
import {
  NO_DOUBTS,
  type ConceptMatch,
  type Doubt,
  type ScannedPart,
  type ScannedSentence,
  type ScannedText,
  type TextMatch,
} from './scan-results.ts';
import { NOTHING_SORTED, sortMatches, type SortedMatches } from './sorted-matches.ts';
import { findTokens } from './tokens.ts';
import { JoinedText } from './joined-text.ts';
import type { KnownTexts } from './known-texts.ts';
import { FEATURES, FIRST, KIND, LAST, LENGTH, MOST_MODELS, WEIGHED } from './sentence-note.ts';
import type { PhraseShape, VocabularyTables } from './vocabulary-tables.ts';
import { NO_FEATURE, type WordingBound } from './wording-bound.ts';
import { WordingModels, piecesOf, type Sound } from './wording-model.ts';
import { wordingTables, type WordingTables } from './wording-tables.ts';

/** What denies claims in one text; those that stand before or after them in order. */
interface Denials {
  before: readonly Found[];
  after: readonly Found[];
  mentions: readonly Found[];
}

/** What a concept is; bits. */
const NEGATION = 1;
/** Said or denied, it is the same to the rules. */
const UNDENIED = 2;

const NONE: readonly ConceptMatch[] = [];
const NOTHING: readonly Found[] = [];
const NO_SETS: readonly number[] = [];
/** How far a negation reaches, in characters of the normalised text. */
const NEGATION_CJK = 8;
/** Terms up to this length are held against the dictionary's words. */
const SHORT_TERM = 3;
const NEGATION_SPACED = 28;
/** A text this many times as long as what is judged hardly folds to so little; one that does is weighed in the end. */
const MOST_SHRINKING = 2;
const QUOTE = 0x22;

/** Finds the concepts of one language; built once, used for every text in that language. */
export class ConceptScanner {
  readonly lang: string;
  private readonly vocabulary: VocabularyTables;
  private readonly matcher: TermMatcher;
  private readonly phrases: PhraseMatcher;
  private readonly guards: Guards;
  private readonly terms = new HitList();
  private readonly tokens = new HitList();
  private readonly spaced: boolean;
  private readonly wordingsOf: () => WordingTables | undefined;
  private readonly isTrigger: (concept: string) => boolean;
  private wordings: WordingModels | undefined;
  private bound: WordingBound | undefined;
  /** Words with their marks behind which a term may go on. */
  readonly joints: readonly string[];
  /** Phrases of the text scanned last about which words anywhere in the text of which it is part may decide. */
  private readonly asking: PhraseShape[] = [];
  private askedOfBlocks: Uint8Array | undefined;
  /** Concepts that the vocabulary words. */
  private readonly worded: ReadonlySet<string>;
  /** Those of them that are claims. */
  private readonly claims: ReadonlySet<string>;
  /** By number of the concept. */
  private readonly kinds: Uint8Array;
  /** Numbers of the concepts that deny others, -1 for none. */
  private readonly negation: number;
  private readonly negationAfter: number;
  /** The concept that says that words between quotation marks are spoken of; -1 for none. */
  private readonly negationQuoted: number;

  /**
   * `wordingsOf` gives the fitted models when they are first asked for, if they do not come with the vocabulary;
   * `isTrigger`: does the concept decide whether a rule has to be run?
   */
  constructor(
    vocabulary: VocabularyTables,
    wordingsOf: () => WordingTables | undefined = () => undefined,
    isTrigger: (concept: string) => boolean = () => true,
  ) {
    this.lang = vocabulary.lang;
    this.vocabulary = vocabulary;
    this.joints = vocabulary.joints;
    this.wordingsOf = wordingsOf;
    this.isTrigger = isTrigger;
    this.matcher = new TermMatcher(vocabulary.trie);
    this.phrases = new PhraseMatcher(vocabulary);
    this.worded = new Set(vocabulary.concepts.map(({ id }) => id));
    this.claims = new Set([...this.worded].filter(isClaimKind));
    this.kinds = Uint8Array.from(
      vocabulary.concepts,
      ({ id, negationIgnored }) =>
        (id.startsWith('negation') ? NEGATION : 0) | (negationIgnored === true ? UNDENIED : 0),
    );
    this.spaced = isSpaced(vocabulary.lang);
    this.guards = new Guards(vocabulary.setsOf, vocabulary.setCount, this.spaced);
    this.negation = vocabulary.concepts.findIndex(({ id }) => id === 'negation');
    this.negationAfter = vocabulary.concepts.findIndex(({ id }) => id === 'negation-after');
    this.negationQuoted = vocabulary.concepts.findIndex(({ id }) => id === 'negation-quoted');
  }

  /**
   * All concepts of the text, in order of start; of overlapping wordings of one concept the longest. `around`: sets
   * that occur elsewhere in the text of which this one is part.
   */
  scan(text: string, segments: Segments, around = NO_SETS): TextMatch[] {
    return this.find(text, segments, false, around);
  }

  /** The same with the negations themselves. */
  scanAll(text: string, segments: Segments): TextMatch[] {
    return this.find(text, segments, true, NO_SETS);
  }

  /** The sets that decide about phrases of the text scanned last wherever they stand in the text of which it is part. */
  get asks(): readonly number[] {
    return this.asking.length === 0 ? NO_SETS : [...new Set(this.asking.flatMap(askedOfBlock))];
  }

  /** The sets that the text, which was scanned last, holds of those that decide about phrases elsewhere in a text. */
  holdsOf(text: string): readonly number[] {
    const { terms, tokens } = this;
    if (terms.count === 0) {
      tokens.count = 0;
      findTokens(text, this.vocabulary.tokenTerms, tokens);
      this.phrases.look(terms, tokens);
    }
    if (this.askedOfBlocks === undefined) {
      const { phrases, setCount } = this.vocabulary;
      this.askedOfBlocks = new Uint8Array(setCount);
      for (const phrase of phrases) for (const set of askedOfBlock(phrase)) this.askedOfBlocks[set] = 1;
    }
    return this.phrases.seenOf(this.askedOfBlocks);
  }

  sort(matches: readonly TextMatch[]): SortedMatches {
    return matches.length === 0 ? NOTHING_SORTED : sortMatches(matches, this.isTrigger);
  }

  /**
   * What a short text as a whole is worded like, by the models fitted for the language: always weak. A claim that
   * only a model knows is looked for where the vocabulary has found none, or where its model says to. `bound` was told
   * of the sentences, if it is of several.
   */
  judge(scanned: ScannedText, bound?: WordingBound): readonly ConceptMatch[] {
    const { models } = this;
    if (scanned.length > models.longest) return NONE;
    const isBound = bound !== undefined && scanned instanceof JoinedText;
    if (isBound && !bound.isReached()) return NONE;
    const like = isBound ? models.likeOf(scanned.parts) : models.conceptsOf(scanned.parts);
    if (like.length === 0) return NONE;
    const found = scanned.parts.flatMap((part) => part.text.matches.map(({ concept }) => concept));
    const claims = new Set(found.filter((concept) => this.claims.has(concept)));
    const judged: ConceptMatch[] = [];
    for (const concept of like) {
      if (claims.has(concept)) continue;
      if (claims.size === 0 || this.worded.has(concept) || this.models.beside.has(concept))
        judged.push({ concept, start: 0, end: scanned.length, weak: true, negated: false });
    }
    return judged;
  }

  /** Begun for a text that may be short enough to be judged. */
  boundOf(text: string): WordingBound | undefined {
    const { longest, count } = this.models;
    if (count > MOST_MODELS || text.length > longest * MOST_SHRINKING) return undefined;
    const bound = (this.bound ??= this.models.newBound());
    bound.start();
    return bound;
  }

  /** Tells the bound of the sentence `known` was asked for last, which begins at `at` of the normalised text. */
  tell(
    bound: WordingBound,
    at: number,
    sentence: ScannedSentence,
    { numbers, at: note, weights, weightsAt }: KnownTexts<ScannedSentence>,
  ): void {
    if (((numbers[note + KIND] as number) & WEIGHED) === 0) {
      const own = this.models.weighed({ text: sentence });
      numbers[note + FEATURES] = own.size;
      numbers[note + FIRST] = own.first ?? NO_FEATURE;
      numbers[note + LAST] = own.last ?? NO_FEATURE;
      weights.set(own.weights, weightsAt);
      numbers[note + KIND] = (numbers[note + KIND] as number) | WEIGHED;
    }
    bound.add(
      at,
      at + (numbers[note + LENGTH] as number),
      numbers[note + FEATURES] as number,
      numbers[note + FIRST] as number,
      numbers[note + LAST] as number,
    );
    bound.weigh(weights, weightsAt);
  }

  /**
   * What becomes of claims by the sound of the text around them: the whole if it is short, else their sentence. Claims
   * of a text that sounds like any other are left out.
   */
  doubts(scanned: ScannedText): ReadonlyMap<TextMatch, Doubt> {
    const { parts } = scanned;
    if (!this.models.tellsLawful || !this.hasDoubtable(parts)) return NO_DOUBTS;
    if (scanned.length > this.models.longest) {
      const doubts = new Map<TextMatch, Doubt>();
      for (const { text } of parts)
        for (const [match, doubt] of (text.learnt.doubts ??= this.doubtsIn(text))) doubts.set(match, doubt);
      return doubts;
    }
    const sound = this.models.soundOf(parts);
    const claims = parts.flatMap(({ text }) => text.sorted.claims);
    return this.doubtsBy(claims, () => sound);
  }

  private hasDoubtable(parts: readonly ScannedPart[]): boolean {
    for (let n = 0; n < parts.length; n += 1) {
      const { claims } = (parts[n] as ScannedPart).text.sorted;
      if (claims.length > 0 && claims.some(this.isDoubtable)) return true;
    }
    return false;
  }

  /** Each by the sentence around it. */
  private doubtsIn(part: ScannedSentence): ReadonlyMap<TextMatch, Doubt> {
    return this.doubtsBy(part.sorted.claims, ({ start }) =>
      this.models.soundOf(piecesOf(this.wordsAround(part, start))),
    );
  }

  private doubtsBy(
    claims: readonly TextMatch[],
    soundOf: (match: TextMatch) => Sound,
  ): ReadonlyMap<TextMatch, Doubt> {
    const doubts = new Map<TextMatch, Doubt>();
    for (const match of claims) {
      const sound = this.isDoubtable(match) ? soundOf(match) : 'open';
      if (sound !== 'open') doubts.set(match, match.weak || sound === 'plain' ? 'clears' : 'weakens');
    }
    return doubts;
  }

  private readonly isDoubtable = ({ concept, weak, negated, quoted }: TextMatch): boolean =>
    !negated && !quoted && this.claims.has(concept) && (weak || !this.models.spares.has(concept));

  private readonly addTerm = (term: number, start: number, end: number) => this.terms.add(term, start, end);

  /** The sentence around an offset, or as much of it on both sides as the models weigh. */
  private wordsAround({ normalized, segments }: ScannedSentence, offset: number): string {
    return this.models.windowOf(normalized.text, segmentAt(segments.sentences, offset), offset);
  }

  private get models(): WordingModels {
    return (this.wordings ??= new WordingModels(
      this.wordingsOf() ?? wordingTables(this.vocabulary.wordings ?? [], this.spaced),
    ));
  }

  private find(
    text: string,
    segments: Segments,
    withNegations: boolean,
    around: readonly number[],
  ): TextMatch[] {
    const found = this.phrasesIn(text, segments, around);
    if (found.length === 0) return [];
    const denials = this.denialsIn(found);
    const matches: TextMatch[] = [];
    for (const match of resolved(found, text)) {
      const { concept, start, end, weak } = match;
      const isNegation = ((this.kinds[match.number] as number) & NEGATION) !== 0;
      if (isNegation && !withNegations) continue;
      const negated = denials !== undefined && !isNegation && this.isDenied(match, text, segments, denials);
      matches.push({ concept, start, end, weak, negated, quoted: false });
    }
    return inOrder(matches);
  }

  /** What the vocabulary words, but for what its guards reject. */
  private phrasesIn(text: string, segments: Segments, around: readonly number[]): readonly Found[] {
    const { terms, tokens, guards } = this;
    this.asking.length = 0;
    terms.count = 0;
    this.matcher.scan(text, this.addTerm);
    if (terms.count === 0) return NOTHING;
    tokens.count = 0;
    findTokens(text, this.vocabulary.tokenTerms, tokens);
    const hits = this.phrases.prepare(terms, tokens);
    if (hits.count === 0) return NOTHING;
    const phrases = this.phrases.match(text, segments);
    if (phrases.length === 0) return NOTHING;
    guards.lookAt(hits, segments, around);
    const found: Found[] = [];
    for (const match of phrases) {
      if (looksAtBlock(match.phrase) && !this.asking.includes(match.phrase)) this.asking.push(match.phrase);
      if (guards.rejects(match) || (this.lang === 'zh' && isFragment(text, match))) continue;
      const { concept: number, weak } = match.phrase;
      const concept = this.vocabulary.concepts[number]?.id as string;
      const { start, end, spans } = match;
      found.push({ number, concept, start, end, weak, negated: false, spans });
    }
    return found;
  }

  /** What may deny the claims of the text; undefined where nothing does. */
  private denialsIn(found: readonly Found[]): Denials | undefined {
    const of = (concept: number) =>
      found.filter(({ number }) => number === concept).sort((a, b) => a.start - b.start);
    for (const { number } of found)
      if (((this.kinds[number] as number) & NEGATION) !== 0)
        return {
          before: of(this.negation),
          after: of(this.negationAfter),
          mentions: found.filter((one) => one.number === this.negationQuoted),
        };
    return undefined;
  }

  private isDenied(match: Found, text: string, segments: Segments, denials: Denials): boolean {
    const { before, after, mentions } = denials;
    const isDeniable = ((this.kinds[match.number] as number) & UNDENIED) === 0;
    if (isDeniable && this.isNegated(match, text, segments, before, after)) return true;
    return (
      mentions.length > 0 && this.claims.has(match.concept) && isMentioned(match, text, segments, mentions)
    );
  }

  /** A negation governs the claim that follows it in the same clause (or, in verb-final languages, comes before). */
  private isNegated(
    match: Found,
    text: string,
    segments: Segments,
    before: readonly ConceptMatch[],
    after: readonly ConceptMatch[],
  ): boolean {
    if (before.length === 0 && after.length === 0) return false;
    const [clauseStart, clauseEnd] = this.clauseAround(match, text, segments);
    const reach = this.spaced ? NEGATION_SPACED : NEGATION_CJK;
    const from = Math.max(clauseStart, match.start - reach);
    const to = Math.min(Math.max(clauseEnd, match.end), match.end + reach);
    const denies = this.spaced ? isInGap : deniesWithin;
    for (let n = lowerBound(before, from); n < before.length; n += 1) {
      const negation = before[n] as ConceptMatch;
      if (negation.start >= match.end) break;
      if (negation.end <= match.start || denies(negation, match)) return true;
    }
    const next = after[lowerBound(after, match.end)];
    return next !== undefined && next.end <= to;
  }

  /** The claim's clause; Chinese quotation marks part no clause: 别信“包治百病”, “特供”酒都是假的. */
  private clauseAround({ start }: Found, text: string, { clauses }: Segments): [number, number] {
    let [from, to] = segmentAt(clauses, start);
    if (this.spaced) return [from, to];
    while (from > 0 && text.charCodeAt(from - 1) === QUOTE) from = segmentAt(clauses, from - 1)[0];
    while (to < text.length && text.charCodeAt(to - 1) === QUOTE) to = segmentAt(clauses, to)[1];
    return [from, to];
  }
}

/** It begins or ends between quotation marks, in a sentence that warns of such words or says that they are not used. */
function isMentioned(
  { start, end }: Found,
  text: string,
  { sentences }: Segments,
  mentions: readonly ConceptMatch[],
): boolean {
  const sentence = segmentAt(sentences, start);
  return (
    mentions.some((one) => one.start >= sentence[0] && one.end <= sentence[1]) &&
    (isBetweenQuotes(text, start, sentence) || isBetweenQuotes(text, end - 1, sentence))
  );
}

/** A short Chinese term that begins inside a longer word is not that term. */
function isFragment(text: string, { start, end, spans }: PhraseMatch): boolean {
  if (spans.length > 1 || end - start > SHORT_TERM || end - start < 2) return false;
  const isHan = charClass(text.charCodeAt(start)) === CJK && charClass(text.charCodeAt(end - 1)) === CJK;
  return isHan && beginsInsideWord(text, start, end);
}

/** "Hilft nicht gegen …": the negation stands between the elements of the phrase. */
function isInGap(negation: ConceptMatch, match: Found): boolean {
  return (
    negation.end <= match.end &&
    match.spans.every(([start, end]) => negation.end <= start || end <= negation.start)
  );
}

/**
 * The Chinese claim begins inside the negation (没*有…功效*), or that stands between its elements next to one of them
 * (治*不了*痘痘, 与医院*并无*合作).
 */
function deniesWithin(negation: ConceptMatch, { spans, start }: Found): boolean {
  if (negation.start < start) return negation.end > start;
  return spans.some(
    ([, end], n) =>
      negation.start >= end &&
      negation.end <= (spans[n + 1]?.[0] ?? -1) &&
      (negation.start === end || negation.end === spans[n + 1]?.[0]),
  );
}

/** Index of the first match that starts at or after `offset`. */
function lowerBound(matches: readonly ConceptMatch[], offset: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle] as ConceptMatch).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
