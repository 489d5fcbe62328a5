// Finds the concepts of one language in a sentence, and decides which of them are denied.

import { CJK, charClass } from '../../text/characters/char-class.ts';
import { isSpaced } from '../../text/language/is-spaced-language.ts';
import { TermMatcher } from '../../text/match/term-matcher.ts';
import { SecondReading } from '../../text/disguise/second-reading.ts';
import { segment, segmentAt, type Segments } from '../../text/segment/segments.ts';
import { beginsInsideWord } from '../../text/segment/word-borders.ts';
import { isClaimKind } from './concept-kinds.ts';
import type { ConceptMatch } from './concept-match.ts';
import { Guards, barredInName } from './guards.ts';
import { hiddenTerms } from './hidden-terms.ts';
import { HitList } from './hit-list.ts';
import { haveCommonNumber } from './number-lists.ts';
import { withoutLabelledNames } from './labelled-names.ts';
import {
  isAnswerBy,
  isAnsweredNo,
  isAsked,
  isDenied,
  isNegationDenied,
  isMentioned,
  isOnlyMentioned,
  isRejected,
  isTold,
  type Answer,
  type DenialContext,
  type Denials,
} from './negation.ts';
import { PhraseMatcher, type PhraseMatch } from './phrase-matcher.ts';
import { inOrder, resolved, type Found } from './resolve-overlaps.ts';
import { findTokens } from './tokens.ts';
import type { VocabularyTables } from './vocabulary-tables.ts';

const LETTERS = /[\p{L}\p{N}]/u;
/** Bits that describe a concept. NEGATION: it denies other concepts. */
const NEGATION = 1;
/** Negation does not matter to the rules that use the concept. */
const UNDENIED = 2;
const CLAIM = 4;

/** Fitted models add weak claims to the matches of a sentence, or remove some. */
export type Judge = (
  text: string,
  segments: Segments,
  matches: readonly ConceptMatch[],
  isRunning: boolean,
) => readonly ConceptMatch[];

const NOTHING: readonly Found[] = [];

/** The concepts of a text, and the words that may deny them. */
interface FoundConcepts {
  readonly matches: readonly ConceptMatch[];
  readonly context?: DenialContext | undefined;
}
const NO_CONCEPTS: FoundConcepts = { matches: [] };
/** Limit of characters of terms that are compared with the words of a dictionary. */
const SHORT_TERM = 3;

/** Finds the concepts of one language. Built once, used for every sentence in that language. */
export class ConceptScanner {
  readonly lang: string;
  private readonly vocabulary: VocabularyTables;
  private readonly matcher: TermMatcher;
  private readonly phrases: PhraseMatcher;
  private readonly guards: Guards;
  private readonly terms = new HitList();
  private readonly tokens = new HitList();
  private readonly spaced: boolean;
  private readonly judge: Judge | undefined;
  /** Bits by the concept's index. */
  private readonly kinds: Uint8Array;
  private readonly secondReading: SecondReading;
  /** Concepts that are also searched for in disguised spelling. */
  private readonly hidden: ReadonlySet<string>;
  /** Concepts by what they do. */
  private readonly denials: Record<keyof Denials, readonly number[]>;

  constructor(vocabulary: VocabularyTables, judge?: Judge) {
    const { lang, concepts, setsOf, setCount, trie } = vocabulary;
    this.lang = lang;
    this.vocabulary = vocabulary;
    this.judge = judge;
    this.matcher = new TermMatcher(trie);
    this.phrases = new PhraseMatcher(vocabulary);
    this.kinds = Uint8Array.from(
      concepts,
      ({ id, negationIgnored }) =>
        (id.startsWith('negation') ? NEGATION : 0) |
        (negationIgnored ? UNDENIED : 0) |
        (isClaimKind(id) ? CLAIM : 0),
    );
    this.hidden = new Set(concepts.flatMap(({ id, isHidden }) => (isHidden === true ? [id] : [])));
    this.secondReading = new SecondReading(lang, () => hiddenTerms(vocabulary));
    this.spaced = isSpaced(lang);
    this.guards = new Guards(setsOf, setCount, this.spaced);
    const numbersOf = (...ids: string[]) =>
      concepts.flatMap(({ id }, number) => (ids.includes(id) ? [number] : []));
    this.denials = {
      before: numbersOf('negation'),
      after: numbersOf('negation-after'),
      beside: numbersOf('negation-beside'),
      mentions: numbersOf('negation-quoted', 'negation-named'),
      ends: numbersOf('negation-end'),
      subjects: numbersOf('negation-subject'),
      deniesRest: numbersOf('negation-unsaid', 'negation-disbelieved'),
      deniesPrevious: numbersOf('negation-taken-back', 'negation-rejected'),
      takesBack: numbersOf('negation-previous'),
      answers: numbersOf('negation-answer'),
      affirmed: numbersOf('negation-answer-yes'),
      told: numbersOf('negation-told'),
      vouched: numbersOf('negation-vouched'),
      retorts: numbersOf('negation-retort'),
    };
  }

  /**
   * Words with a mark inside a term, such as `which?` of `which? best buy`. Texts are not split after
   * them.
   */
  get joints(): readonly string[] {
    return this.vocabulary.joints;
  }

  /**
   * Returns all concepts of the sentence, in order of start; of overlapping wordings of one concept the
   * longest. Models add claims in running text only. `answer`: the reply, where the sentence is a
   * question.
   */
  scan(text: string, segments: Segments, isRunning: boolean, answer?: Answer): readonly ConceptMatch[] {
    const { matches, context } = this.find(text, segments, false, answer);
    if (answer === 'no') return matches;
    const all = this.judge?.(text, segments, matches, isRunning) ?? matches;
    const isSaid = (one: ConceptMatch) =>
      matches.includes(one) ||
      ((context === undefined || !isOnlyMentioned(one, context)) &&
        (answer !== 'retort' || !isTold(one, text, segments, context?.denials)));
    const judged = all.filter(isSaid);
    const hidden = this.hiddenIn(text);
    if (hidden.length === 0) return judged;
    // Of two overlapping matches the longer stays: 免疫 is only a part of 增强免疫li.
    const shown = judged.filter((one) => !hidden.some((other) => isPartOf(one, other)));
    return inOrder([...shown, ...hidden.filter((one) => !shown.some((other) => isPartOf(one, other)))]);
  }

  /** Returns concepts in disguised spelling: 治liao高血压, 高🩸压, d3t0x. */
  private hiddenIn(text: string): ConceptMatch[] {
    const reading = this.secondReading.of(text);
    if (reading === undefined) return [];
    return this.find(reading.text, segment(reading.text), false)
      .matches.filter(
        ({ concept, start, end }) =>
          this.hidden.has(concept) && reading.isRewritten(start, end) && reading.isEnough(start, end),
      )
      .map((match) => ({ ...match, start: reading.startOf(match.start), end: reading.endOf(match.end) }));
  }

  /** Returns all concepts of the vocabulary, including negations. */
  scanAll(text: string, segments: Segments): readonly ConceptMatch[] {
    return this.find(text, segments, true).matches;
  }

  /**
   * Returns the answer that a folded text gives, as "No." does, or a first clause that denies: "It will
   * not go away."
   */
  answerIn(text: string): Answer | undefined {
    const { answers, affirmed, before, after } = this.denials;
    if (answers.length === 0) return undefined;
    const segments = segment(text);
    const found = this.phrasesIn(text, segments);
    const whole = found.filter((one) => isAnswerBy(one, text, 0));
    if (whole.some(({ number }) => answers.includes(number))) return 'no';
    if (whole.some(({ number }) => affirmed.includes(number))) return 'yes';
    const [, end] = segmentAt(segments.clauses, 0);
    const isDenial = (one: Found) =>
      (before.includes(one.number) || after.includes(one.number)) && one.end <= end;
    return found.some(isDenial) ? 'no' : undefined;
  }

  /** Whether a folded text rejects what was told before it: "Nobody has shown that." */
  isRetort(text: string): boolean {
    const { retorts } = this.denials;
    return (
      retorts.length > 0 && this.phrasesIn(text, segment(text)).some(({ number }) => retorts.includes(number))
    );
  }

  /** Whether a folded sentence begins with what takes back the sentence before it: "None of that is true here." */
  isTakingBack(text: string): boolean {
    const { takesBack } = this.denials;
    return (
      takesBack.length > 0 &&
      this.phrasesIn(text, segment(text)).some(
        ({ number, start }) => takesBack.includes(number) && !LETTERS.test(text.slice(0, start)),
      )
    );
  }

  /** Returns the sets that a text has words of. */
  setsIn(text: string): ReadonlySet<number> {
    this.terms.count = 0;
    this.matcher.scan(text, this.addTerm);
    return new Set(this.setsAt(() => true));
  }

  private readonly addTerm = (term: number, start: number, end: number) => this.terms.add(term, start, end);

  private find(text: string, segments: Segments, withNegations: boolean, answer?: Answer): FoundConcepts {
    const found = this.phrasesIn(text, segments);
    if (found.length === 0) return NO_CONCEPTS;
    const context = this.denialContext(found, text, segments);
    const matches: ConceptMatch[] = [];
    for (const match of resolved(found, text)) {
      const { concept, start, end, weak, unlessNamed, ifNamed } = match;
      const kind = this.kinds[match.number] as number;
      const isNegation = (kind & NEGATION) !== 0;
      if (isNegation && !withNegations) continue;
      const isDeniedIn = (where: DenialContext) =>
        isAnsweredNo(match, where) ||
        ((kind & UNDENIED) === 0
          ? isDenied(match, where)
          : (kind & CLAIM) !== 0 && isNegationDenied(match, where)) ||
        ((kind & CLAIM) !== 0 && (isMentioned(match, where) || isRejected(match, where)));
      const told = (kind & CLAIM) !== 0 && isTold(match, text, segments, context?.denials);
      const isAnswered = answer === 'no' || (answer === 'retort' && told);
      const negated = !isNegation && (isAnswered || (context !== undefined && isDeniedIn(context)));
      matches.push({
        concept,
        start,
        end,
        weak: weak || (answer === undefined && isAsked(match, text, segments, context)),
        negated,
        quoted: false,
        ...(told ? { told } : {}),
        ...(unlessNamed === undefined ? {} : { unlessNamed }),
        ...(ifNamed === undefined ? {} : { ifNamed }),
      });
    }
    return { matches: inOrder(withoutLabelledNames(text, segments, matches)), context };
  }

  /** Returns the phrases of the vocabulary that their guards do not reject. */
  private phrasesIn(text: string, segments: Segments): readonly Found[] {
    const { terms, tokens, guards } = this;
    terms.count = 0;
    this.matcher.scan(text, this.addTerm);
    if (terms.count === 0) return NOTHING;
    tokens.count = 0;
    findTokens(text, this.vocabulary.tokenTerms, tokens);
    const hits = this.phrases.prepare(terms, tokens);
    if (hits.count === 0) return NOTHING;
    const phrases = this.phrases.match(text, segments);
    if (phrases.length === 0) return NOTHING;
    guards.setText(text, hits, segments);
    const found: Found[] = [];
    for (const match of phrases) {
      if (guards.rejects(match) || (this.lang === 'zh' && isFragment(text, match))) continue;
      const { concept: number, weak } = match.phrase;
      const concept = this.vocabulary.concepts[number]?.id as string;
      const { start, end, spans } = match;
      const barred = barredInName(match.phrase);
      const needed = guards.neededInName(match);
      found.push({
        number,
        concept,
        start,
        end,
        weak,
        negated: false,
        quoted: false,
        spans,
        ...(barred === undefined ? {} : { unlessNamed: { lang: this.lang, sets: barred } }),
        ...(needed === undefined ? {} : { ifNamed: { lang: this.lang, sets: needed } }),
      });
    }
    return found;
  }

  /** Returns the words that may deny claims of the text; undefined where there are none. */
  private denialContext(
    found: readonly Found[],
    text: string,
    segments: Segments,
  ): DenialContext | undefined {
    if (!found.some(({ number }) => ((this.kinds[number] as number) & NEGATION) !== 0)) return undefined;
    const of = (concepts: readonly number[]) =>
      found.filter(({ number }) => concepts.includes(number)).sort((a, b) => a.start - b.start);
    const { denials } = this;
    return {
      text,
      segments,
      spaced: this.spaced,
      denials: {
        before: of(denials.before),
        after: of(denials.after),
        beside: of(denials.beside),
        mentions: of(denials.mentions),
        ends: of(denials.ends),
        subjects: of(denials.subjects),
        deniesRest: of(denials.deniesRest),
        deniesPrevious: of(denials.deniesPrevious),
        takesBack: of(denials.takesBack),
        answers: of(denials.answers),
        affirmed: of(denials.affirmed),
        told: of(denials.told),
        vouched: of(denials.vouched),
        retorts: of(denials.retorts),
      },
      coordinateBefore: (match, comma) => this.coordinateBefore(match, comma),
    };
  }

  /** Returns where the word starts that ends at the comma and is in a set of the claim's first word, or -1. */
  private coordinateBefore({ spans }: Found, comma: number): number {
    const { terms } = this;
    const { setsOf } = this.vocabulary;
    const [start, end] = spans[0] ?? [0, 0];
    const own: number[] = [];
    for (let hit = 0; hit < terms.count; hit += 1)
      if (terms.start(hit) === start && terms.end(hit) === end) own.push(terms.term(hit));
    const isLike = (term: number) => own.some((one) => haveCommonNumber(setsOf, term, setsOf, one));
    let found = -1;
    for (let hit = 0; hit < terms.count; hit += 1)
      if (terms.end(hit) === comma && (found < 0 || terms.start(hit) < found) && isLike(terms.term(hit)))
        found = terms.start(hit);
    return found;
  }

  private setsAt(isHere: (hit: number) => boolean): number[] {
    const { from, items } = this.vocabulary.setsOf;
    const sets: number[] = [];
    for (let hit = 0; hit < this.terms.count; hit += 1) {
      if (!isHere(hit)) continue;
      const term = this.terms.term(hit);
      for (let s = from[term] as number; s < (from[term + 1] as number); s += 1)
        sets.push(items[s] as number);
    }
    return sets;
  }
}

function isPartOf(one: ConceptMatch, whole: ConceptMatch): boolean {
  return one.concept === whole.concept && whole.start <= one.start && one.end <= whole.end;
}

/** Whether a short Chinese term only begins inside a longer word, and so is no match. */
function isFragment(text: string, { start, end, spans }: PhraseMatch): boolean {
  if (spans.length > 1 || end - start > SHORT_TERM || end - start < 2) return false;
  const isHan = charClass(text.charCodeAt(start)) === CJK && charClass(text.charCodeAt(end - 1)) === CJK;
  return isHan && beginsInsideWord(text, start, end);
}
