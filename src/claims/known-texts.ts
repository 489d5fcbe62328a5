import { flat } from '../extract/flat.ts';
import { TableByKey, TextKey } from '../text/text-key.ts';

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

/** Where fewer come back, a text is not kept before its second time: one part in so many. */
const FEW = 4;
/** Places to note what was asked for once. */
const NOTES = 1 << 16;

/**
 * What was worked out for a text of a catalogue, for the next row that says the same: a shop's sentences come back
 * anywhere. Kept in two generations: what was not asked for while the newer one filled up is forgotten. In a catalogue
 * that says hardly anything twice, what is kept only costs the memory and the time to clear it up again.
 */
export class KnownTexts<T extends object | string | number> {
  private readonly bounds: Bounds;
  private newer = new TableByKey<T>();
  private older = new TableByKey<T>();
  private chars = 0;
  private readonly key = new TextKey();
  /** Asked for, and how many of these had been before, since it was last decided whether to keep all. */
  private asked = 0;
  private cameBack = 0;
  /** By the key's first number its second, of texts asked for once; undefined while all are kept. */
  private notes: Int32Array | undefined;

  constructor(bounds: Bounds) {
    this.bounds = bounds;
  }

  /** For `text[from..to)`; `kind` tells apart what is worked out differently for the same text. */
  of(kind: string, text: string, from: number, to: number, make: (text: string) => T): T {
    const { most, shortest, longest } = this.bounds;
    if (to - from < shortest || to - from > longest) return make(text.slice(from, to));
    this.key.read(kind, text, from, to);
    const { one, two } = this.key;
    if (this.asked === most) this.decide();
    this.asked += 1;
    const newer = this.newer.get(one, two);
    const known = newer ?? this.older.get(one, two);
    if (known !== undefined) {
      this.cameBack += 1;
      if (newer === undefined) this.keep(one, two, known, to - from);
      return known;
    }
    if (this.notes !== undefined && !this.isNoted(this.notes, one, two)) return make(text.slice(from, to));
    // What is kept does not hold on to the row it was cut from.
    const value = make(flat(text.slice(from, to)));
    this.keep(one, two, value, to - from);
    return value;
  }

  private keep(one: number, two: number, value: T, length: number): void {
    const { most, mostChars } = this.bounds;
    this.chars += length;
    if (this.newer.count >= most || this.chars > mostChars) {
      [this.older, this.newer] = [this.newer, this.older];
      this.newer.clear();
      this.chars = length;
    }
    this.newer.add(one, two, value);
  }

  private decide(): void {
    const isChoosy = this.cameBack * FEW < this.asked;
    this.notes = isChoosy ? (this.notes ?? new Int32Array(NOTES)) : undefined;
    this.asked = 0;
    this.cameBack = 0;
  }

  /** Was it asked for before? From here on it was. */
  private isNoted(notes: Int32Array, one: number, two: number): boolean {
    const at = one & (NOTES - 1);
    if (notes[at] === two) {
      this.cameBack += 1;
      return true;
    }
    notes[at] = two;
    return false;
  }
}
