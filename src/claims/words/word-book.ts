// The relations' words of one set of rules, with the regexes and tables that are built from them.

import type { RelationWords } from '../../model/rule/relation-words.ts';
import { LetterLists } from './letter-lists.ts';
import { MarkList } from './mark-list.ts';
import { requiredLetters } from './required-letters.ts';
import type { Sign } from './sign.ts';
import { slotsOf, type WordLookup, type WordUse } from './word-use.ts';

/** Limit of signs, which are bits of one number. */
const MOST = 32;

/**
 * For each sign, words of which every text that shows it has one, in normalised spelling; null where the
 * sign needs none. In the order of the signs.
 */
export type SignLetters = readonly (readonly string[] | null)[];

/** A second regex of a sign, built when a text first has the sign's letters. */
interface Beside {
  sign: Sign;
  bit: number;
  pattern?: RegExp;
}

/** The words of relations, and what modules build from them. */
export class WordBook {
  private readonly words: RelationWords;
  /** Bit index by sign. */
  private readonly signs: ReadonlyMap<Sign, number>;
  private readonly made = new Map<WordUse<unknown>, unknown>();
  private readonly lists = new LetterLists();
  private readonly marks = new MarkList();
  private readonly besides: Beside[] = [];
  private readonly known: SignLetters | undefined;
  /** Bits of signs that every text shows. */
  private always = 0;
  private isReady = false;

  /**
   * @param known what `signLetters` returned for the same words and signs, because it takes 0.1 s
   * @throws RangeError where there are more signs than bits
   */
  constructor(words: RelationWords, signs: Iterable<Sign>, known?: SignLetters) {
    this.words = words;
    this.known = known;
    this.signs = new Map([...new Set(signs)].map((sign, number) => [sign, number]));
    if (this.signs.size > MOST) throw new RangeError(`more than ${MOST} signs`);
  }

  /** Returns what a module builds from its words; built once. */
  of<T>(worded: WordUse<T>): T {
    let made = this.made.get(worded) as T | undefined;
    if (made === undefined) this.made.set(worded, (made = worded.make(slotsOf(this.words, worded.file))));
    return made;
  }

  bitOf(sign: Sign): number {
    const number = this.signs.get(sign);
    if (number === undefined) throw new RangeError('a sign that no relation needs');
    return 1 << number;
  }

  /**
   * Returns the bits of the signs that a sentence shows, from its normalised text and its text as
   * written.
   */
  signsIn(normalized: string, source: string): number {
    if (!this.isReady) this.prepare();
    return this.confirmedSigns(this.always | this.lists.in(normalized), source) | this.marks.in(source);
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

  private readonly lookup: WordLookup = (worded) => this.of(worded);

  /** Returns the letters of all signs; the build stores them with the rules. */
  signLetters(): SignLetters {
    return [...this.signs.keys()].map((sign) =>
      sign.by === 'shown' ? null : (requiredLetters(sign.pattern(this.lookup).source) ?? null),
    );
  }

  private prepare(): void {
    this.isReady = true;
    const letters = this.known ?? this.signLetters();
    for (const [sign, number] of this.signs) {
      const bit = 1 << number;
      if (sign.beside !== undefined) this.besides.push({ sign, bit });
      const needed = letters[number] ?? null;
      if (sign.by === 'shown') this.marks.add(sign.pattern(this.lookup), bit);
      else if (needed === null) this.always |= bit;
      else this.lists.add(needed, bit);
    }
  }
}
