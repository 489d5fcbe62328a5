import { segmentAt, type Segments } from '../../text/segment/segments.ts';
import { isBetweenQuotes } from './quotation.ts';
import type { Found } from './resolve-overlaps.ts';
import { partitionPoint } from '../../text/segment/partition-point.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const QUESTION = 0x3f;
const LETTERS = /[\p{L}\p{N}]/u;
/** Who speaks, before an answer: "A:", "Seller:", "Antwort:"; any one word, for names of speakers are endless. */
const SPEAKER = /(?<!\p{L})\p{L}{1,12} ?:/u;
const GOES_ON = /^\s*[\p{L}\p{N}]/u;
/** "No. 1 in Britain": a number, no answer. */
const NUMBER = /^\.\s?\d/;
/** Statements that a denial may be carried over: "not intended to diagnose, treat, cure or prevent". */
const MOST_CARRIED = 8;
/** What is answered to a question. */
export type Answer = 'yes' | 'no';

/** What denies claims in one text, each list in order of start. */
export interface Denials {
  /** Words that deny what follows them: not, 不能. */
  before: readonly Found[];
  /** Words that deny what stands before them: 是误区, ではありません. */
  after: readonly Found[];
  /** Words that say that quoted words are spoken of, not said. */
  mentions: readonly Found[];
  /** Words that end the reach of a denial: but, 就能. */
  ends: readonly Found[];
  /** Words that begin a clause of its own behind a comma: our, it. */
  subjects: readonly Found[];
  /** Words that say of the rest of the sentence that nobody says it: "we do not claim that". */
  unsaid: readonly Found[];
  /** Words that say so of the sentence before them: "…, behaupten wir nicht". */
  takenBack: readonly Found[];
  /** Answers that say no: "Not really." */
  answers: readonly Found[];
  /** Answers that say yes: "Of course." */
  affirmed: readonly Found[];
}

export interface DenialContext {
  text: string;
  segments: Segments;
  denials: Denials;
  /** The language puts spaces between its words. */
  spaced: boolean;
  /** Does the text right before the comma at an offset say a thing of the claim's own kind? */
  isCoordinate(match: Found, comma: number): boolean;
}

/** Does its statement deny the claim? Denials reach to the end of the clause or to a word that turns it. */
export function isDenied(match: Found, context: DenialContext): boolean {
  const { text, segments, denials, spaced } = context;
  const { before, after, ends } = denials;
  if (isUnsaid(match, context)) return true;
  if (before.length === 0 && after.length === 0) return false;
  const [start, end] = clauseAround(match, context);
  const denies = spaced ? isInGap : deniesWithin;
  const turnedBefore = (from: number, to: number) => ends.some((one) => one.start >= from && one.end <= to);
  for (const one of before) {
    if (one.start >= match.end) break;
    if (one.start < start) continue;
    if (one.end <= match.start ? !turnedBefore(one.end, match.start) : denies(one, match)) return true;
  }
  const next = after[firstFrom(after, match.end)];
  if (next !== undefined && next.end <= end && !turnedBefore(match.end, next.start)) return true;
  return isCarriedOver(match, start, context, text, segments);
}

/** A claim that has words of denial of its own is denied by its sentence, or by a denial right before it: "not stain-proof". */
export function isDisowned(match: Found, context: DenialContext): boolean {
  const { denials, spaced } = context;
  return isUnsaid(match, context) || (spaced && denials.before.some(({ end }) => end === match.start - 1));
}

/** Does its sentence say that nobody says it? A clause of its own behind a comma is said again. */
function isUnsaid(match: Found, { text, segments, denials }: DenialContext): boolean {
  const { unsaid, takenBack, ends, subjects } = denials;
  if (unsaid.length === 0 && takenBack.length === 0) return false;
  const [start, end] = segmentAt(segments.sentences, match.start);
  const later = takenBack[firstFrom(takenBack, match.end)];
  if (later !== undefined && later.end <= end && !hasWithin(ends, match.end, later.start)) return true;
  const earlier = unsaid[firstFrom(unsaid, start)];
  if (earlier === undefined || earlier.end > match.start || hasWithin(ends, earlier.end, match.start))
    return false;
  const [clause] = segmentAt(segments.statements, match.start);
  const begins = subjects[firstFrom(subjects, clause)];
  const isOwn = begins !== undefined && text.slice(clause, begins.start).trim() === '';
  return clause < earlier.end || !isOwn;
}

/** Is its sentence a question that nobody answers with yes? What is asked is not said: "Does it cure gout?" */
export function isAsked(match: Found, text: string, segments: Segments, context?: DenialContext): boolean {
  const [, asked] = segmentAt(segments.sentences, match.end - 1);
  if (text.charCodeAt(asked - 1) !== QUESTION) return false;
  return context === undefined || !isAnsweredBy(context.denials.affirmed, text, asked);
}

/** "Does it cure gout? No.", "Does the stain go away? It will not go away." */
export function isAnsweredNo({ end }: Found, { text, segments, denials }: DenialContext): boolean {
  const { answers, before, after } = denials;
  if (answers.length + before.length + after.length === 0) return false;
  const [, asked] = segmentAt(segments.sentences, end - 1);
  if (text.charCodeAt(asked - 1) !== QUESTION || asked >= text.length) return false;
  const [, until] = segmentAt(segments.clauses, asked);
  return (
    isAnsweredBy(answers, text, asked) || hasWithin(before, asked, until) || hasWithin(after, asked, until)
  );
}

function isAnsweredBy(answers: readonly Found[], text: string, asked: number): boolean {
  return answers.some((answer) => answer.start >= asked && isAnswerBy(answer, text, asked));
}

/** Does the word say all from an offset up to the next mark? */
export function isAnswerBy(
  { start, end }: Pick<Found, 'start' | 'end'>,
  text: string,
  from: number,
): boolean {
  const rest = text.slice(end);
  return (
    !LETTERS.test(text.slice(from, start).replace(SPEAKER, '')) && !GOES_ON.test(rest) && !NUMBER.test(rest)
  );
}

/** What a model makes of a stretch is no claim where its sentence says that nobody says it, or quotes it to say so. */
export function isToldOf(match: Pick<Found, 'start' | 'end'>, context: DenialContext): boolean {
  const { segments, denials, text } = context;
  const [start, end] = segmentAt(segments.sentences, match.start);
  const isQuoting = text.slice(match.start, match.end).includes('"');
  return (
    hasWithin(denials.unsaid, start, match.end) ||
    hasWithin(denials.takenBack, match.start, end) ||
    (isQuoting && hasWithin(denials.mentions, start, end))
  );
}

/** "Not intended to diagnose, treat or cure": like stands beside like, and the denial holds for each. */
function isCarriedOver(
  match: Found,
  start: number,
  context: DenialContext,
  text: string,
  segments: Segments,
): boolean {
  const { before, ends, subjects } = context.denials;
  // "Needs no treatment, our oil cures eczema."
  if (hasWithin(subjects, start, match.end)) return false;
  let from = start;
  for (let carried = 0; carried < MOST_CARRIED; carried += 1) {
    if (from === 0 || text.charCodeAt(from - 1) !== COMMA || !context.isCoordinate(match, from - 1))
      return false;
    const [earlier] = segmentAt(segments.clauses, from - 1);
    const denial = before[firstFrom(before, earlier)];
    if (denial !== undefined && denial.end < from) return !hasWithin(ends, denial.end, match.start);
    from = earlier;
  }
  return false;
}

/** The claim's clause; Chinese quotation marks part no clause: 别信“包治百病”, “特供”酒都是假的. */
function clauseAround(
  { start }: Found,
  { text, segments: { clauses }, spaced }: DenialContext,
): [number, number] {
  let [from, to] = segmentAt(clauses, start);
  if (spaced) return [from, to];
  while (from > 0 && text.charCodeAt(from - 1) === QUOTE) from = segmentAt(clauses, from - 1)[0];
  while (to < text.length && text.charCodeAt(to - 1) === QUOTE) to = segmentAt(clauses, to)[1];
  return [from, to];
}

/** It begins or ends between quotation marks, in a sentence that warns of such words or says that they are not used. */
export function isMentioned({ start, end }: Found, { text, segments, denials }: DenialContext): boolean {
  const sentence = segmentAt(segments.sentences, start);
  return (
    hasWithin(denials.mentions, sentence[0], sentence[1]) &&
    (isBetweenQuotes(text, start, sentence) || isBetweenQuotes(text, end - 1, sentence))
  );
}

/** "Hilft nicht gegen …": the negation stands between the elements of the phrase. */
function isInGap(negation: Found, match: Found): boolean {
  return (
    negation.end <= match.end &&
    match.spans.every(([start, end]) => negation.end <= start || end <= negation.start)
  );
}

/**
 * The Chinese claim begins inside the negation (没*有…功效*), or that stands between its elements next to one of them
 * (治*不了*痘痘, 与医院*并无*合作) or begins with one of them (*治不了*痘痘).
 */
function deniesWithin(negation: Found, { spans, start }: Found): boolean {
  if (negation.start < start) return negation.end > start;
  return spans.some(([from, end], n) => {
    const next = spans[n + 1]?.[0] ?? -1;
    if (negation.end > next) return false;
    return negation.start >= end
      ? negation.start === end || negation.end === next
      : negation.start === from && negation.end > end;
  });
}

/** Does one of the words, in order of start, stand within `from..to`? */
function hasWithin(words: readonly Found[], from: number, to: number): boolean {
  const first = words[firstFrom(words, from)];
  return first !== undefined && first.end <= to;
}

/** Index of the first word that starts at or after an offset. */
function firstFrom(words: readonly Found[], offset: number): number {
  return partitionPoint(words.length, (n) => (words[n] as Found).start < offset);
}
