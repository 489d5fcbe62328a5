import { normalize, sourceSpan, type NormalizedText } from '../text/fold/normalize.ts';
import { isJoint } from '../text/segment/safe-split-points.ts';
import { segment, type Segments } from '../text/segment/segments.ts';
import { surveyOf, type Survey } from '../text/language/text-profile.ts';
import type { ConceptScanner } from './concept-scanner.ts';
import { JoinedText } from './joined-text.ts';
import type { KnownTexts } from './known-texts.ts';
import type { Learnt } from './learnt.ts';
import type { ScannedPart, ScannedSentence, ScannedText, TextMatch } from './scan-results.ts';
import { isInsideTitleMarks } from './quotation.ts';
import { LENGTH } from './sentence-note.ts';
import { NOTHING_SORTED, type SortedMatches } from './sorted-matches.ts';
import type { WordingBound } from './wording-bound.ts';

export function scanText(text: string, lang: string, scanner: ConceptScanner | undefined): ScannedSentence {
  return scanPiece(text, lang, scanner);
}

/** `around`: sets of words that occur in the rest of the text, if it is a part of one. */
function scanPiece(
  text: string,
  lang: string,
  scanner: ConceptScanner | undefined,
  around?: readonly number[],
): ScannedSentence {
  const normalized = normalize(text);
  const segments = segment(normalized.text);
  const matches = scanner?.scan(normalized.text, segments, around) ?? [];
  if (matches.length > 0 && normalized.text.includes('《'))
    for (const match of matches) match.quoted = isInsideTitleMarks(normalized.text, match.start);
  const sorted = scanner?.sort(matches) ?? NOTHING_SORTED;
  const part = around === undefined ? undefined : scanner;
  const asks = part?.asks ?? NONE;
  const holds = part?.holdsOf(normalized.text) ?? NONE;
  return new SinglePiece(lang, normalized, segments, matches, sorted, asks, holds);
}

/**
 * The same, sentence by sentence: a shop says much of what it says many times. `bound` is told of each sentence, if
 * the text is one of several.
 */
export function scanSentences(
  survey: Survey,
  lang: string,
  scanner: ConceptScanner | undefined,
  known: KnownTexts<ScannedSentence>,
  bound?: WordingBound,
): JoinedText | ScannedSentence {
  const cut = cutFor(scanner, survey);
  const { text, starts } = cut;
  const scan = (sentence: string) => scanPiece(sentence, lang, scanner, NONE);
  if (starts.length === 1) return known.of(lang, cut, 0, scan);
  const joined = new JoinedText(text, lang, starts);
  let at = 0;
  for (let n = 0; n < starts.length; n += 1) {
    const sentence = known.of(lang, cut, n, scan);
    const { numbers, at: note } = known;
    if (bound !== undefined) scanner?.tell(bound, at, sentence, known);
    joined.add(sentence, at, numbers, note);
    const end = cut.endOf(n);
    const isApart = end < text.length && text.charCodeAt(end) === SPACE;
    at += (numbers[note + LENGTH] as number) + (isApart ? 1 : 0);
  }
  // What words elsewhere in the text decide about is read again with these in mind.
  for (const n of joined.asking) {
    const around = joined.answersTo(n);
    if (around.length === 0) continue;
    const scanAgain = (sentence: string) => scanPiece(sentence, lang, scanner, around);
    joined.replace(n, known.of(`${lang} ${around.join()}`, cut, n, scanAgain));
  }
  return joined;
}

/** Cut anew where a term of the language goes on behind a sentence's mark. */
function cutFor(scanner: ConceptScanner | undefined, survey: Survey): Survey {
  const { text, starts } = survey;
  const joints = scanner?.joints ?? [];
  if (joints.length === 0) return survey;
  for (let n = 1; n < starts.length; n += 1)
    if (isJoint(text, survey.endOf(n - 1), joints)) return surveyOf(text, joints);
  return survey;
}

const NONE: readonly number[] = [];
const SPACE = 0x20;

/** The part that holds an offset of the normalised text. */
export function partAt({ parts }: ScannedText, offset: number): ScannedPart {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle] as ScannedPart).at > offset) high = middle - 1;
    else low = middle;
  }
  return parts[low] as ScannedPart;
}

/** A stretch of the normalised text, as the text shows it. */
export function shownSpan(scanned: ScannedText, from: number, to: number): [number, number] {
  const { text, start, at } = partAt(scanned, from);
  const last = partAt(scanned, Math.max(from, to - 1));
  const [begin] = sourceSpan(text.normalized, from - at, to - at);
  const [, end] = sourceSpan(last.text.normalized, Math.max(from, last.at) - last.at, to - last.at);
  return [start + begin, last.start + end];
}

/** What is learnt of it is part of it: a sentence that comes back is one object to fetch. */
class SinglePiece implements ScannedSentence, Learnt {
  // What is asked of every sentence that comes back stands together.
  readonly length: number;
  readonly sorted: SortedMatches;
  signs: Learnt['signs'];
  weighed: Learnt['weighed'];
  readonly lang: string;
  readonly normalized: NormalizedText;
  readonly segments: Segments;
  readonly matches: readonly TextMatch[];
  readonly asks: readonly number[];
  readonly holds: readonly number[];
  doubts: Learnt['doubts'];
  measures: Learnt['measures'];
  attributes: Learnt['attributes'];
  facts: Learnt['facts'];
  private whole: readonly ScannedPart[] | undefined;

  constructor(
    lang: string,
    normalized: NormalizedText,
    segments: Segments,
    matches: readonly TextMatch[],
    sorted: SortedMatches,
    asks: readonly number[],
    holds: readonly number[],
  ) {
    this.length = normalized.text.length;
    this.sorted = sorted;
    this.signs = undefined;
    this.weighed = undefined;
    this.lang = lang;
    this.normalized = normalized;
    this.segments = segments;
    this.matches = matches;
    this.asks = asks;
    this.holds = holds;
    this.doubts = undefined;
    this.measures = undefined;
    this.attributes = undefined;
    this.facts = undefined;
    this.whole = undefined;
  }

  get parts(): readonly ScannedPart[] {
    return (this.whole ??= [{ text: this, start: 0, at: 0 }]);
  }

  get learnt(): Learnt {
    return this;
  }
}
