// The relations' words of one set of rules, with the regexes and tables that are built from them.

import type { RelationWords } from '../../model/rule/relation-words.ts';
import { LetterLists } from './letter-lists.ts';
import { MarkList } from './mark-list.ts';
import { requiredLetters } from './required-letters.ts';
import type { Sign } from './sign.ts';
import { slotsOf, type WordLookup, type WordUse } from './word-use.ts';

/** Limit of signs, which are bits of one number. */
const MOST = 32;

/** The words of relations, and what modules build from them. */
export class WordBook {
  private readonly words: RelationWords;
  /** Bit index by sign. */
  private readonly signs: ReadonlyMap<Sign, number>;
  private readonly made = new Map<WordUse<unknown>, unknown>();
  private readonly lists = new LetterLists();
  private readonly marks = new MarkList();
  /** Second regexes of signs, with their bits. */
  private readonly besides: { pattern: RegExp; bit: number }[] = [];
  /** Bits of signs that every text shows. */
  private always = 0;
  private isReady = false;

  /** @throws RangeError where there are more signs than bits */
  constructor(words: RelationWords, signs: Iterable<Sign>) {
    this.words = words;
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
    for (const { pattern, bit } of this.besides)
      if ((told & bit) !== 0 && !pattern.test(source)) told &= ~bit;
    return told;
  }

  private prepare(): void {
    this.isReady = true;
    for (const sign of this.signs.keys()) {
      const bit = this.bitOf(sign);
      const of: WordLookup = (worded) => this.of(worded);
      const pattern = sign.pattern(of);
      if (sign.beside !== undefined) this.besides.push({ pattern: sign.beside(of), bit });
      if (sign.by === 'shown') {
        this.marks.add(pattern, bit);
        continue;
      }
      const letters = requiredLetters(pattern.source);
      if (letters === undefined) this.always |= bit;
      else this.lists.add(letters, bit);
    }
  }
}
