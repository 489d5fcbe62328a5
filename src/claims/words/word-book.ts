// The relations' words of one set of rules, with the regexes and tables that are built from them.

import type { RelationWords } from '../../model/rule/relation-words.ts';
import { LetterLists } from './letter-lists.ts';
import { MarkList } from './mark-list.ts';
import { requiredLetters } from './required-letters.ts';
import type { CommonSign, RareSign, Sign } from './sign.ts';
import { slotsOf, type WordLookup, type WordUse } from './word-use.ts';

/** Limit of common signs, which are bits of one number. The last bit is of all rare signs. */
const MOST = 31;
const RARE = 1 << MOST;

const NO_NUMBERS: readonly number[] = [];

/**
 * For each pattern of a sign, words of which every text that shows it has one, in normalised spelling; null
 * where it needs none. In the order of the signs, the common ones first.
 */
export type SignLetters = readonly (readonly string[] | null)[];

/** What a sentence shows: bits of signs, and the numbers of the rare ones' patterns. */
export interface ShownSigns {
  readonly bits: number;
  readonly rare: readonly number[];
}

/** A second regex of a sign, built when a text first has the sign's letters. */
interface Beside {
  sign: CommonSign;
  bit: number;
  pattern?: RegExp;
}

/** Numbers of patterns; `to` is not among them. */
interface NumberRange {
  from: number;
  to: number;
}

/** A pattern of a rare sign, built when a text first has its letters. */
interface RarePattern {
  make: () => RegExp;
  pattern?: RegExp;
}

/** The words of relations, and what modules build from them. */
export class WordBook {
  private readonly words: RelationWords;
  private readonly common: readonly CommonSign[];
  private readonly rare: readonly RareSign[];
  /** Bit by sign. */
  private readonly bits: ReadonlyMap<Sign, number>;
  private readonly made = new Map<WordUse<unknown>, unknown>();
  private readonly lists = new LetterLists();
  private readonly marks = new MarkList();
  private readonly besides: Beside[] = [];
  /** By number. */
  private readonly rarePatterns: RarePattern[] = [];
  private readonly known: SignLetters | undefined;
  /** Bits of signs that every text shows, and numbers of rare ones that need no letters. */
  private always = 0;
  private readonly alwaysRare: number[] = [];
  private ranges: Map<RareSign, NumberRange> | undefined;
  private isReady = false;

  /**
   * @param known what `signLetters` returned for the same words and signs, because it takes 0.1 s
   * @throws RangeError where there are more common signs than bits
   */
  constructor(words: RelationWords, signs: Iterable<Sign>, known?: SignLetters) {
    this.words = words;
    this.known = known;
    const all = [...new Set(signs)];
    this.common = all.filter((sign) => sign.by !== 'rare');
    this.rare = all.filter((sign) => sign.by === 'rare');
    if (this.common.length > MOST) throw new RangeError(`more than ${MOST} signs`);
    this.bits = new Map<Sign, number>([
      ...this.common.map((sign, number) => [sign, 1 << number] as const),
      ...this.rare.map((sign) => [sign, RARE] as const),
    ]);
  }

  /** Returns what a module builds from its words; built once. */
  of<T>(worded: WordUse<T>): T {
    let made = this.made.get(worded) as T | undefined;
    if (made === undefined) this.made.set(worded, (made = worded.make(slotsOf(this.words, worded.file))));
    return made;
  }

  /** Returns the sign's bit, which all rare signs share. */
  bitOf(sign: Sign): number {
    const bit = this.bits.get(sign);
    if (bit === undefined) throw new RangeError('a sign that no relation needs');
    return bit;
  }

  /** Returns the numbers of a rare sign's patterns, which are in their order. */
  rangeOf(sign: RareSign): NumberRange {
    this.ranges ??= this.numberRare();
    const range = this.ranges.get(sign);
    if (range === undefined) throw new RangeError('a sign that no relation needs');
    return range;
  }

  /** Returns which patterns of a rare sign are among the numbers of sentences: from 0, each once, in order. */
  patternsShown(sign: RareSign, shown: readonly number[]): number[] {
    const { from, to } = this.rangeOf(sign);
    const own = shown.filter((number) => number >= from && number < to);
    return [...new Set(own)].map((number) => number - from).sort((a, b) => a - b);
  }

  private numberRare(): Map<RareSign, NumberRange> {
    const ranges = new Map<RareSign, NumberRange>();
    for (const sign of this.rare) {
      const from = this.rarePatterns.length;
      for (const make of sign.patterns(this.lookup)) this.rarePatterns.push({ make });
      ranges.set(sign, { from, to: this.rarePatterns.length });
    }
    return ranges;
  }

  /** Whether a text shows the sign, by what `signsIn` returned for its sentences. */
  shows({ bits, rare }: ShownSigns, sign: Sign): boolean {
    if ((bits & this.bitOf(sign)) === 0) return false;
    if (sign.by !== 'rare') return true;
    const { from, to } = this.rangeOf(sign);
    return rare.some((number) => number >= from && number < to);
  }

  /**
   * Returns the signs that a sentence shows, from its normalised text and its text as written.
   */
  signsIn(normalized: string, source: string): ShownSigns {
    if (!this.isReady) this.prepare();
    const numbers = new Set(this.alwaysRare);
    const bits = this.always | this.lists.in(normalized, numbers);
    const shown = this.confirmedSigns(bits & ~RARE, source) | this.marks.in(source);
    const rare = this.confirmedRare(numbers, source);
    return { bits: rare.length === 0 ? shown : shown | RARE, rare };
  }

  private confirmedSigns(bits: number, source: string): number {
    let told = bits;
    for (const beside of this.besides)
      if ((told & beside.bit) !== 0 && !this.confirms(beside, source)) told &= ~beside.bit;
    return told;
  }

  private confirms(beside: Beside, source: string): boolean {
    beside.pattern ??= (beside.sign.beside ?? beside.sign.pattern)(this.lookup);
    return beside.pattern.test(source);
  }

  private confirmedRare(candidates: ReadonlySet<number>, source: string): readonly number[] {
    const found: number[] = [];
    for (const number of candidates) {
      const one = this.rarePatterns[number];
      if (one !== undefined && (one.pattern ??= one.make()).test(source)) found.push(number);
    }
    return found.length === 0 ? NO_NUMBERS : found;
  }

  private readonly lookup: WordLookup = (worded) => this.of(worded);

  /** Returns the letters of all signs; the build stores them with the rules. */
  signLetters(): SignLetters {
    const common = this.common.map((sign) =>
      sign.by === 'shown' ? null : lettersOf(sign.pattern(this.lookup)),
    );
    const rare = this.rare.flatMap((sign) => sign.patterns(this.lookup).map((make) => lettersOf(make())));
    return [...common, ...rare];
  }

  private prepare(): void {
    this.isReady = true;
    const letters = this.known ?? this.signLetters();
    this.common.forEach((sign, number) => {
      const bit = 1 << number;
      if (sign.beside !== undefined) this.besides.push({ sign, bit });
      const needed = letters[number] ?? null;
      if (sign.by === 'shown') this.marks.add(sign.pattern(this.lookup), bit);
      else if (needed === null) this.always |= bit;
      else this.lists.add(needed, bit);
    });
    this.ranges ??= this.numberRare();
    this.rarePatterns.forEach((_, number) => {
      const needed = letters[this.common.length + number] ?? null;
      if (needed === null) this.alwaysRare.push(number);
      else this.lists.add(needed, RARE, number);
    });
  }
}

function lettersOf({ source }: RegExp): readonly string[] | null {
  return requiredLetters(source) ?? null;
}
