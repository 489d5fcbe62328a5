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

/**
 * What was worked out for a text of a catalogue, for the next row that says the same: a shop's sentences come back
 * anywhere. Kept in two generations: what was not asked for while the newer one filled up is forgotten.
 */
export class KnownTexts<T extends object | string | number> {
  private readonly bounds: Bounds;
  private newer = new TableByKey<T>();
  private older = new TableByKey<T>();
  private chars = 0;
  private readonly key = new TextKey();

  constructor(bounds: Bounds) {
    this.bounds = bounds;
  }

  /** For `text[from..to)`; `kind` tells apart what is worked out differently for the same text. */
  of(kind: string, text: string, from: number, to: number, make: (text: string) => T): T {
    const { most, mostChars, shortest, longest } = this.bounds;
    if (to - from < shortest || to - from > longest) return make(text.slice(from, to));
    this.key.read(kind, text, from, to);
    const { one, two } = this.key;
    const known = this.newer.get(one, two);
    if (known !== undefined) return known;
    // What is kept does not hold on to the row it was cut from.
    const value = this.older.get(one, two) ?? make(flat(text.slice(from, to)));
    this.chars += to - from;
    if (this.newer.count >= most || this.chars > mostChars) {
      [this.older, this.newer] = [this.newer, this.older];
      this.newer.clear();
      this.chars = to - from;
    }
    this.newer.add(one, two, value);
    return value;
  }
}
