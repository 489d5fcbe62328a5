import { normalize, type NormalizedText } from '../text/normalize.ts';
import { segment, type Segments } from '../text/segments.ts';
import type { ScannedPart, ScannedSentence, ScannedText } from './scan-results.ts';
import { ASKS, KIND, LENGTH, SIGNS, TELLS, TOLD } from './sentence-note.ts';

/**
 * Made of sentences that are known by themselves. What most listings are asked of it is added up from what is noted
 * of each; the sentences are fetched, and the whole is folded and split, when they are asked for.
 */
export class JoinedText implements ScannedText {
  readonly lang: string;
  length = 0;
  /** Bits of the signs it shows. */
  signs = 0;
  /** What its sentences say that is asked of every listing, by number. */
  readonly told: number[] = [];
  /** The sentences that have to be asked for it themselves. */
  readonly telling: number[] = [];
  /** Those about which words elsewhere in the text may decide. */
  readonly asking: number[] = [];
  private readonly source: string;
  private readonly texts: ScannedSentence[] = [];
  private readonly starts: readonly number[];
  private readonly places: number[] = [];
  private folded: NormalizedText | undefined;
  private split: Segments | undefined;
  private cut: readonly ScannedPart[] | undefined;

  /** `starts` of its sentences in the source. */
  constructor(source: string, lang: string, starts: readonly number[]) {
    this.source = source;
    this.lang = lang;
    this.starts = starts;
  }

  /** The next sentence, which begins at `at` of the normalised text; `numbers` are what is noted of it, from `note` on. */
  add(sentence: ScannedSentence, at: number, numbers: Int32Array, note: number): void {
    const kind = numbers[note + KIND] as number;
    const told = numbers[note + TOLD] as number;
    if (told !== 0) this.told.push(told);
    if ((kind & TELLS) !== 0) this.telling.push(this.texts.length);
    if ((kind & ASKS) !== 0) this.asking.push(this.texts.length);
    this.signs |= numbers[note + SIGNS] as number;
    this.length = at + (numbers[note + LENGTH] as number);
    this.texts.push(sentence);
    this.places.push(at);
  }

  /** The sets that a sentence asks about and another holds. */
  answersTo(n: number): number[] {
    const answers = new Set<number>();
    const { asks } = this.texts[n] as ScannedSentence;
    this.texts.forEach(({ holds }, other) => {
      if (other !== n) for (const set of holds) if (asks.includes(set)) answers.add(set);
    });
    return [...answers].sort((a, b) => a - b);
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
    return (this.cut ??= this.texts.map((_, n) => this.part(n)));
  }

  get normalized(): NormalizedText {
    return (this.folded ??= normalize(this.source));
  }

  get segments(): Segments {
    return (this.split ??= segment(this.normalized.text));
  }
}
