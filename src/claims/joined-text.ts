import { normalize, type NormalizedText } from '../text/fold/normalize.ts';
import { segment, type Segments } from '../text/segment/segments.ts';
import type { ScannedPart, ScannedSentence, ScannedText } from './scan-results.ts';
import { ASKS, KIND, LENGTH, SIGNS, TELLS, TOLD } from './sentence-note.ts';

const NONE: readonly number[] = [];

/**
 * Made of sentences that are known by themselves. What most listings are asked of it is added up from what is noted
 * of each; the sentences are fetched, and the whole is folded and split, when they are asked for.
 */
export class JoinedText implements ScannedText {
  readonly lang: string;
  length = 0;
  /** Bits of the signs it shows. */
  signs = 0;
  // Made where a text has some: most have none of two of them.
  private saying: number[] | undefined;
  private tellers: number[] | undefined;
  private askers: number[] | undefined;
  private readonly source: string;
  private readonly texts: ScannedSentence[];
  private readonly starts: readonly number[];
  private readonly places: number[];
  private count = 0;
  /** How many sentences hold a set of words that any sentence asks about. */
  private holders: ReadonlyMap<number, number> | undefined;
  private folded: NormalizedText | undefined;
  private split: Segments | undefined;
  private cut: readonly ScannedPart[] | undefined;

  /** `starts` of its sentences in the source. */
  constructor(source: string, lang: string, starts: readonly number[]) {
    this.source = source;
    this.lang = lang;
    this.starts = starts;
    this.texts = [];
    this.places = [];
  }

  /** What its sentences say that is asked of every listing, by number. */
  get told(): readonly number[] {
    return this.saying ?? NONE;
  }

  /** The sentences that have to be asked for it themselves. */
  get telling(): readonly number[] {
    return this.tellers ?? NONE;
  }

  /** Those about which words elsewhere in the text may decide. */
  get asking(): readonly number[] {
    return this.askers ?? NONE;
  }

  /** The next sentence, which begins at `at` of the normalised text; `numbers` are what is noted of it, from `note` on. */
  add(sentence: ScannedSentence, at: number, numbers: Int32Array, note: number): void {
    const kind = numbers[note + KIND] as number;
    const told = numbers[note + TOLD] as number;
    if (told !== 0) (this.saying ??= []).push(told);
    if ((kind & TELLS) !== 0) (this.tellers ??= []).push(this.count);
    if ((kind & ASKS) !== 0) (this.askers ??= []).push(this.count);
    this.signs |= numbers[note + SIGNS] as number;
    this.length = at + (numbers[note + LENGTH] as number);
    this.texts[this.count] = sentence;
    this.places[this.count] = at;
    this.count += 1;
  }

  /** The sets that a sentence asks about and another holds. */
  answersTo(n: number): number[] {
    this.holders ??= holdersOf(this.texts);
    const { asks, holds } = this.texts[n] as ScannedSentence;
    return asks
      .filter((set) => (this.holders?.get(set) ?? 0) > (holds.includes(set) ? 1 : 0))
      .sort((a, b) => a - b);
  }

  /** One of those that ask, read again. */
  replace(n: number, sentence: ScannedSentence): void {
    this.texts[n] = sentence;
  }

  part(n: number): ScannedPart {
    return {
      text: this.texts[n] as ScannedSentence,
      start: this.starts[n] as number,
      at: this.places[n] as number,
    };
  }

  get parts(): readonly ScannedPart[] {
    return (this.cut ??= this.partsInOrder());
  }

  private partsInOrder(): ScannedPart[] {
    const parts: ScannedPart[] = [];
    for (let n = 0; n < this.count; n += 1) parts.push(this.part(n));
    return parts;
  }

  get normalized(): NormalizedText {
    return (this.folded ??= normalize(this.source));
  }

  get segments(): Segments {
    return (this.split ??= segment(this.normalized.text));
  }
}

function holdersOf(texts: readonly ScannedSentence[]): Map<number, number> {
  const holders = new Map<number, number>();
  for (const { holds } of texts) for (const set of holds) holders.set(set, (holders.get(set) ?? 0) + 1);
  return holders;
}
