import { flat } from '../extract/flat.ts';

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
export class KnownTexts<T> {
  private readonly bounds: Bounds;
  private newer: Generation<T> = new Map();
  private older: Generation<T> = new Map();
  private texts = 0;
  private chars = 0;

  constructor(bounds: Bounds) {
    this.bounds = bounds;
  }

  /** `kind` tells apart what is worked out differently for the same text. */
  of(kind: string, text: string, make: (text: string) => T): T {
    const { most, mostChars, shortest, longest } = this.bounds;
    if (text.length < shortest || text.length > longest) return make(text);
    const known = this.newer.get(kind)?.get(text);
    if (known !== undefined) return known;
    // What is kept does not hold on to the row it was cut from.
    const own = flat(text);
    const one = this.older.get(kind)?.get(text) ?? make(own);
    this.texts += 1;
    this.chars += text.length;
    if (this.texts > most || this.chars > mostChars) {
      this.older = this.newer;
      this.newer = new Map();
      this.texts = 1;
      this.chars = text.length;
    }
    let ofKind = this.newer.get(kind);
    if (ofKind === undefined) this.newer.set(kind, (ofKind = new Map<string, T>()));
    ofKind.set(own, one);
    return one;
  }
}

/** By kind, then by text. */
type Generation<T> = Map<string, Map<string, T>>;
