import { flat } from '../text/memory/detach-string.ts';
import type { Survey } from '../text/language/text-profile.ts';
import { TableByKey, TextKey, type Breadth } from '../text/memory/text-key.ts';

export interface Bounds {
  /** Texts in a generation, and how many characters they may have together. */
  most: number;
  mostChars: number;
  /** Shorter texts are scanned as fast as they are looked up. */
  shortest: number;
  longest: number;
}

/** For sentences, which come back anywhere in a catalogue. */
export const SENTENCES: Bounds = { most: 32_000, mostChars: 4_000_000, shortest: 4, longest: 400 };

/** What is noted of a text in numbers, for what is asked of it each time it comes back. */
export interface Note<T> extends Breadth {
  write(value: T, numbers: Int32Array, at: number): void;
}

const NOTHING: Note<unknown> = { numbers: 0, weights: 0, write: () => undefined };

/** Where fewer come back, a text is not kept before its second time: one part in so many. */
const FEW = 4;
/** Places to mark what was asked for once. */
const MARKS = 1 << 16;

/**
 * What was worked out for a text of a catalogue, for the next row that says the same: a shop's sentences come back
 * anywhere. Kept in two generations: what was not asked for while the newer one filled up is forgotten. In a catalogue
 * that says hardly anything twice, what is kept only costs the memory and the time to clear it up again.
 */
export class KnownTexts<T extends object | string | number> {
  /** Of the text asked for last, until the next: where what is noted of it begins, and its weights. */
  numbers: Int32Array;
  at = 0;
  weights: Float32Array;
  weightsAt = 0;
  private readonly bounds: Bounds;
  private readonly note: Note<T>;
  private newer: TableByKey<T>;
  private older: TableByKey<T>;
  /** For a text that is not kept. */
  private readonly passing: Int32Array;
  private readonly passingWeights: Float32Array;
  private chars = 0;
  private readonly key = new TextKey();
  /** Asked for, and how many of these had been before, since it was last decided whether to keep all. */
  private asked = 0;
  private cameBack = 0;
  /** By the key's first number its second, of texts asked for once; undefined while all are kept. */
  private marks: Int32Array | undefined;

  constructor(bounds: Bounds, note: Note<T> = NOTHING) {
    this.bounds = bounds;
    this.note = note;
    this.newer = new TableByKey<T>(note);
    this.older = new TableByKey<T>(note);
    this.numbers = this.passing = new Int32Array(note.numbers);
    this.weights = this.passingWeights = new Float32Array(note.weights);
  }

  /** For a part of a text; `kind` tells apart what is worked out differently for the same text. */
  of(kind: string, survey: Survey, part: number, make: (text: string) => T): T {
    const { most, shortest, longest } = this.bounds;
    const { text, starts } = survey;
    const from = starts[part] as number;
    const to = starts.length === 1 ? text.length : survey.endOf(part);
    if (to - from < shortest || to - from > longest) return this.pass(make(text.slice(from, to)));
    this.key.read(kind, text, from, to);
    const { one, two } = this.key;
    if (this.asked === most) this.decide();
    this.asked += 1;
    let place = this.newer.find(one, two);
    if (place < 0) {
      const old = this.older.find(one, two);
      if (old < 0) {
        if (this.marks !== undefined && !this.isMarked(this.marks, one, two))
          return this.pass(make(text.slice(from, to)));
        // What is kept does not hold on to the row it was cut from.
        return this.keep(one, two, make(flat(text.slice(from, to))), to - from);
      }
      const { older } = this;
      this.makeRoom(to - from);
      place = this.newer.addFrom(older, old);
    }
    this.cameBack += 1;
    return this.show(this.newer, place);
  }

  private keep(one: number, two: number, value: T, length: number): T {
    this.makeRoom(length);
    const place = this.newer.add(one, two, value);
    this.note.write(value, this.newer.numbers, this.newer.numbersOf(place));
    return this.show(this.newer, place);
  }

  private pass(value: T): T {
    this.numbers = this.passing;
    this.weights = this.passingWeights;
    this.at = this.weightsAt = 0;
    this.note.write(value, this.numbers, 0);
    return value;
  }

  private show(table: TableByKey<T>, place: number): T {
    this.numbers = table.numbers;
    this.at = table.numbersOf(place);
    this.weights = table.weights;
    this.weightsAt = table.weightsOf(place);
    return table.valueAt(place);
  }

  private makeRoom(length: number): void {
    const { most, mostChars } = this.bounds;
    this.chars += length;
    if (this.newer.count < most && this.chars <= mostChars) return;
    // A table of its own: what is moved up from the oldest is still read there.
    this.older = this.newer;
    this.newer = new TableByKey<T>(this.note);
    this.chars = length;
  }

  private decide(): void {
    const isChoosy = this.cameBack * FEW < this.asked;
    this.marks = isChoosy ? (this.marks ?? new Int32Array(MARKS)) : undefined;
    this.asked = 0;
    this.cameBack = 0;
  }

  /** Was it asked for before? From here on it was. */
  private isMarked(marks: Int32Array, one: number, two: number): boolean {
    const at = one & (MARKS - 1);
    if (marks[at] === two) {
      this.cameBack += 1;
      return true;
    }
    marks[at] = two;
    return false;
  }
}
