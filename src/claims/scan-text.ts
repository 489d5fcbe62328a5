import { normalize, sourceSpan, type NormalizedText } from '../text/normalize.ts';
import { partsOf } from '../text/parts.ts';
import { segment, type Segments } from '../text/segments.ts';
import type { ConceptScanner } from './concept-scanner.ts';
import type { KnownTexts } from './known-texts.ts';
import type { Learnt } from './learnt.ts';
import type { ScannedPart, ScannedSentence, ScannedText, TextMatch } from './scan-results.ts';
import { isInsideTitleMarks } from './quotation.ts';
import { NOTHING_SORTED, type SortedMatches } from './sorted-matches.ts';

export function scanText(text: string, lang: string, scanner: ConceptScanner | undefined): ScannedSentence {
  const normalized = normalize(text);
  const segments = segment(normalized.text);
  const matches = scanner?.scan(normalized.text, segments) ?? [];
  if (matches.length > 0 && normalized.text.includes('《'))
    for (const match of matches) match.quoted = isInsideTitleMarks(normalized.text, match.start);
  const sorted = scanner?.sort(matches) ?? NOTHING_SORTED;
  return new SinglePiece(lang, normalized, segments, matches, sorted, scanner?.needsWhole ?? false);
}

/** The same, sentence by sentence: a shop says much of what it says many times. */
export function scanSentences(
  text: string,
  lang: string,
  scanner: ConceptScanner | undefined,
  known: KnownTexts<ScannedSentence>,
): ScannedText {
  const starts = partsOf(text);
  if (starts.length === 1) return scanText(text, lang, scanner);
  const parts: ScannedPart[] = [];
  const scan = (sentence: string) => scanText(sentence, lang, scanner);
  let at = 0;
  for (let n = 0; n < starts.length; n += 1) {
    const start = starts[n] as number;
    const next = starts[n + 1] ?? text.length;
    let end = next;
    while (text.charCodeAt(end - 1) === SPACE) end -= 1;
    const sentence = known.of(lang, text, start, end, scan);
    if (sentence.needsWhole) return scanText(text, lang, scanner);
    parts.push({ text: sentence, start, at });
    at += sentence.length + (end < next ? 1 : 0);
  }
  return new Joined(text, lang, parts);
}

const SPACE = 0x20;

/** Characters of the normalised text, which is not put together for it. */
export function lengthOf({
  parts,
}: {
  readonly parts: readonly { readonly at: number; readonly text: { readonly length: number } }[];
}): number {
  const last = parts.at(-1);
  return last === undefined ? 0 : last.at + last.text.length;
}

/** The part that holds an offset of the normalised text. */
function partAt({ parts }: ScannedText, offset: number): ScannedPart {
  let n = parts.length - 1;
  while (n > 0 && (parts[n] as ScannedPart).at > offset) n -= 1;
  return parts[n] as ScannedPart;
}

/** A stretch of the normalised text that lies in one part, as the text shows it. */
export function shownSpan(scanned: ScannedText, from: number, to: number): [number, number] {
  const { text, start, at } = partAt(scanned, from);
  const [first, last] = sourceSpan(text.normalized, from - at, to - at);
  return [start + first, start + last];
}

/** What is learnt of it is part of it: a sentence that comes back is one object to fetch. */
class SinglePiece implements ScannedSentence, Learnt {
  // What is asked of every sentence that comes back stands together.
  readonly needsWhole: boolean;
  readonly length: number;
  readonly sorted: SortedMatches;
  signs: Learnt['signs'];
  weighed: Learnt['weighed'];
  readonly lang: string;
  readonly normalized: NormalizedText;
  readonly segments: Segments;
  readonly matches: readonly TextMatch[];
  readonly parts: readonly ScannedPart[];
  doubts: Learnt['doubts'];
  measures: Learnt['measures'];
  attributes: Learnt['attributes'];
  facts: Learnt['facts'];

  constructor(
    lang: string,
    normalized: NormalizedText,
    segments: Segments,
    matches: readonly TextMatch[],
    sorted: SortedMatches,
    needsWhole: boolean,
  ) {
    this.needsWhole = needsWhole;
    this.length = normalized.text.length;
    this.sorted = sorted;
    this.signs = undefined;
    this.weighed = undefined;
    this.lang = lang;
    this.normalized = normalized;
    this.segments = segments;
    this.matches = matches;
    this.parts = [{ text: this, start: 0, at: 0 }];
    this.doubts = undefined;
    this.measures = undefined;
    this.attributes = undefined;
    this.facts = undefined;
  }

  get learnt(): Learnt {
    return this;
  }
}

/** Made of sentences that are known by themselves; the whole is folded and split when it is asked for. */
class Joined implements ScannedText {
  readonly lang: string;
  readonly parts: readonly ScannedPart[];
  private readonly source: string;
  private folded: NormalizedText | undefined;
  private split: Segments | undefined;

  constructor(source: string, lang: string, parts: readonly ScannedPart[]) {
    this.source = source;
    this.lang = lang;
    this.parts = parts;
  }

  get normalized(): NormalizedText {
    return (this.folded ??= normalize(this.source));
  }

  get segments(): Segments {
    return (this.split ??= segment(this.normalized.text));
  }
}
