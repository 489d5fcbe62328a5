// Decides whether the text around a claim denies it, asks about it, or only mentions it.

import { segmentAt, type Segments } from '../../text/segment/segments.ts';
import { isBetweenQuotes } from './quotation.ts';
import type { Found } from './resolve-overlaps.ts';
import { partitionPoint } from '../../text/segment/partition-point.ts';

const QUOTE = 0x22;
/** Marks after which the clause goes on: `"`, `」` and `』`. */
const QUOTE_ENDS: ReadonlySet<number> = new Set([QUOTE, 0x300d, 0x300f]);
const COMMA = 0x2c;
const QUESTION = 0x3f;
const LETTERS = /[\p{L}\p{N}]/u;
/** The speaker before an answer: "A:", "Seller:", "Antwort:". Any single word counts. */
const SPEAKER = /(?<!\p{L})\p{L}{1,12} ?:/u;
const GOES_ON = /^\s*[\p{L}\p{N}]/u;
/** The rest of "No. 1 in Britain", where "No" is no answer. */
const NUMBER = /^\.\s?\d/;
/** Limit of statements that a denial extends over: "not intended to diagnose, treat, cure or prevent". */
const MOST_CARRIED = 8;
/** The answer to a question; `retort`: the rejection of what others say. */
export type Answer = 'yes' | 'no' | 'retort';

/** The words of one text that may deny claims; each list is in order of start. */
export interface Denials {
  /** Words that deny what follows them: not, 不能. */
  before: readonly Found[];
  /** Words that deny what stands before them: 是误区, ではありません. */
  after: readonly Found[];
  /** Words that right behind a claim deny it, even one that is a denial: 無添加*ではありません*. */
  beside: readonly Found[];
  /** Words that say that quoted words are only mentioned. */
  mentions: readonly Found[];
  /** Words that end the range of a denial: but, 就能. */
  ends: readonly Found[];
  /** Words that begin a new clause after a comma: our, it. */
  subjects: readonly Found[];
  /** Words that deny the rest of the sentence: "we do not claim that", "beware of claims that". */
  deniesRest: readonly Found[];
  /** Words that deny the sentence before them: "…, behaupten wir nicht", "whoever says … is wrong". */
  deniesPrevious: readonly Found[];
  /** Words at the start of a sentence that take back the one before it: "None of that is true here." */
  takesBack: readonly Found[];
  /** Negative answers: "Not really." */
  answers: readonly Found[];
  /** Affirmative answers: "Of course." */
  affirmed: readonly Found[];
  /** Words that say that others tell the words of their sentence: "grandma swore". */
  told: readonly Found[];
  /** Words of those whose praise is the seller's own: "customers", "doctors". */
  vouched: readonly Found[];
  /** Words that reject what others tell: "Nobody has shown that." */
  retorts: readonly Found[];
}

/** A text with the words in it that may deny claims. */
export interface DenialContext {
  text: string;
  segments: Segments;
  denials: Denials;
  /** Whether the language puts spaces between its words. */
  spaced: boolean;
  /** Returns where the word before the comma starts, if it is of the same kind as the claim; otherwise -1. */
  coordinateBefore(match: Found, comma: number): number;
}

/** Whether the claim's statement denies it. A denial ends with the clause, or at a word such as "but". */
export function isDenied(match: Found, context: DenialContext): boolean {
  const { text, segments, denials, spaced } = context;
  const { before, after, ends } = denials;
  if (isDeniedBySentence(match, context)) return true;
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

/**
 * Whether a claim that contains a negation is denied: by its sentence, or by a denial right beside it:
 * "not stain-proof", 無添加ではありません.
 */
export function isNegationDenied(match: Found, context: DenialContext): boolean {
  const { denials, spaced } = context;
  return (
    isDeniedBySentence(match, context) ||
    (spaced
      ? denials.before.some(({ end }) => end === match.start - 1)
      : denials.beside.some(({ start }) => start === match.end))
  );
}

/** Whether the sentence says that nobody claims it. A new clause after a comma is claimed again. */
function isDeniedBySentence(match: Found, { text, segments, denials }: DenialContext): boolean {
  const { deniesRest, deniesPrevious, takesBack, ends, subjects } = denials;
  if (deniesRest.length + deniesPrevious.length + takesBack.length === 0) return false;
  const [start, end] = segmentAt(segments.sentences, match.start);
  if (takesBack.some((one) => one.start >= end && !LETTERS.test(text.slice(end, one.start)))) return true;
  const later = deniesPrevious[firstFrom(deniesPrevious, match.end)];
  if (later !== undefined && later.end <= end && !hasWithin(ends, match.end, later.start)) return true;
  const earlier = deniesRest[firstFrom(deniesRest, start)];
  if (earlier === undefined || earlier.end > match.start || hasWithin(ends, earlier.end, match.start))
    return false;
  const [statement] = segmentAt(segments.statements, match.start);
  // "That doesn't mean it is dear: it heals" begins anew, "we never say: it heals" does not.
  const colon = text.lastIndexOf(':', match.start) + 1;
  const clause = colon > earlier.end + 1 ? Math.max(statement, colon) : statement;
  const begins = subjects[firstFrom(subjects, clause)];
  const isOwn = begins !== undefined && text.slice(clause, begins.start).trim() === '';
  return clause < earlier.end || !isOwn;
}

/** Whether the claim is in a question that is not answered with yes: "Does it cure gout?" */
export function isAsked(match: Found, text: string, segments: Segments, context?: DenialContext): boolean {
  const [, asked] = segmentAt(segments.sentences, match.end - 1);
  if (text.charCodeAt(asked - 1) !== QUESTION) return false;
  return context === undefined || !isAnsweredBy(context.denials.affirmed, text, asked);
}

/**
 * Whether a question is answered with no: "Does it cure gout? No.", "Does the stain go away? It will not
 * go away."
 */
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

/** Whether the word is the whole text from an offset up to the next mark. */
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

/**
 * Whether a model's match is only talked about: its sentence denies the claim, or quotes it to warn of
 * it.
 */
export function isOnlyMentioned(match: Pick<Found, 'start' | 'end'>, context: DenialContext): boolean {
  const { segments, denials, text } = context;
  const [start, end] = segmentAt(segments.sentences, match.start);
  const isQuoting = text.slice(match.start, match.end).includes('"');
  return (
    hasWithin(denials.deniesRest, start, match.end) ||
    hasWithin(denials.deniesPrevious, match.start, end) ||
    (isQuoting && hasWithin(denials.mentions, start, end))
  );
}

/**
 * Whether a denial extends over a list of like words to the claim: "Not intended to diagnose, treat or
 * cure".
 */
function isCarriedOver(
  match: Found,
  start: number,
  context: DenialContext,
  text: string,
  segments: Segments,
): boolean {
  const { before, ends, subjects } = context.denials;
  // A new subject ends the denial: "Needs no treatment, our oil cures eczema."
  if (hasWithin(subjects, start, match.end)) return false;
  let from = start;
  for (let carried = 0; carried < MOST_CARRIED; carried += 1) {
    if (from === 0 || text.charCodeAt(from - 1) !== COMMA) return false;
    const coordinate = context.coordinateBefore(match, from - 1);
    if (coordinate < 0) return false;
    const [earlier] = segmentAt(segments.clauses, from - 1);
    const denial = before[firstFrom(before, earlier)];
    // In 背面不适用, the last two characters are only a part of the denial.
    const isPart = denial?.spans.some(([start, end]) => start < coordinate && coordinate < end) === true;
    if (denial !== undefined && denial.end < from)
      return !isPart && !hasWithin(ends, denial.end, match.start);
    from = earlier;
  }
  return false;
}

/**
 * Returns the claim's clause. Chinese and Japanese quotation marks do not end a clause: 别信“包治百病”,
 * “特供”酒都是假的, 「肩こりに効く」わけではありません.
 */
function clauseAround(
  { start }: Found,
  { text, segments: { clauses }, spaced }: DenialContext,
): [number, number] {
  let [from, to] = segmentAt(clauses, start);
  if (spaced) return [from, to];
  while (from > 0 && text.charCodeAt(from - 1) === QUOTE) from = segmentAt(clauses, from - 1)[0];
  while (to < text.length && QUOTE_ENDS.has(text.charCodeAt(to - 1))) to = segmentAt(clauses, to)[1];
  return [from, to];
}

/**
 * Whether the claim stands in quotation marks, in a sentence that warns of such words or says they are
 * not used.
 */
export function isMentioned({ start, end }: Found, { text, segments, denials }: DenialContext): boolean {
  const [from, to] = segmentAt(segments.sentences, start);
  // “Only today!” ends its sentence before the closing mark.
  const sentence = [from, text.charCodeAt(to) === QUOTE ? to + 1 : to] as const;
  return (
    hasWithin(denials.mentions, from, to) &&
    (isBetweenQuotes(text, start, sentence) || isBetweenQuotes(text, end - 1, sentence))
  );
}

/**
 * Whether the claim is not the seller's own: it stands in quotation marks, or its sentence says that
 * others tell it. What customers and experts say is the seller's own.
 */
export function isTold(
  { start, end }: Pick<Found, 'start' | 'end'>,
  text: string,
  segments: Segments,
  denials?: Denials,
): boolean {
  const [from, to] = segmentAt(segments.sentences, start);
  if (denials !== undefined && hasWithin(denials.vouched, from, to)) return false;
  const sentence = [from, text.charCodeAt(to) === QUOTE ? to + 1 : to] as const;
  return (
    (denials !== undefined && hasWithin(denials.told, from, to)) ||
    isBetweenQuotes(text, start, sentence) ||
    isBetweenQuotes(text, end - 1, sentence)
  );
}

/** Whether others tell the claim, and the rest of the sentence rejects it, also behind a "but". */
export function isRejected(match: Found, { text, segments, denials, spaced }: DenialContext): boolean {
  const { retorts, after, told } = denials;
  if (!isTold(match, text, segments, denials)) return false;
  const [from, to] = segmentAt(segments.sentences, match.start);
  // "…, the old books say; we sell tea" is two sentences.
  const [, until] = to < text.length ? segmentAt(segments.sentences, to) : [0, to];
  if (hasWithin(retorts, match.end, until)) return true;
  return !spaced && hasWithin(told, from, to) && hasWithin(after, match.end, to);
}

/** Whether the negation stands between the elements of the phrase: "Hilft nicht gegen …". */
function isInGap(negation: Found, match: Found): boolean {
  return (
    negation.end <= match.end &&
    match.spans.every(([start, end]) => negation.end <= start || end <= negation.start)
  );
}

/**
 * Whether a negation inside a Chinese claim denies it: the claim begins inside the negation (没*有…功效*), or
 * the negation stands next to an element (治*不了*痘痘, 与医院*并无*合作) or begins with one (*治不了*痘痘).
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

/** Whether one of the words, which are in order of start, stands within `from..to`. */
function hasWithin(words: readonly Found[], from: number, to: number): boolean {
  const first = words[firstFrom(words, from)];
  return first !== undefined && first.end <= to;
}

/** Returns the index of the first word that starts at or after an offset. */
function firstFrom(words: readonly Found[], offset: number): number {
  return partitionPoint(words.length, (n) => (words[n] as Found).start < offset);
}
