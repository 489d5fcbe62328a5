/** Texts in a generation, and how many characters they may have together. */
const MOST = 96;
const MOST_CHARS = 200_000;
/** Shorter texts are read as fast as they are looked up. */
const SHORTEST = 24;
const LONGEST = 8000;

/**
 * What was worked out for a text of a catalogue, for the next row that says the same: sizes and colours of one
 * article share their description, and a shop its terms. Kept in two generations: what was not asked for while the
 * newer one filled up is forgotten.
 */
export class KnownTexts<T> {
  private newer = new Map<string, T>();
  private older = new Map<string, T>();
  private chars = 0;

  /** `kind` tells apart what is worked out differently for the same text. */
  of(kind: string, text: string, make: () => T): T {
    if (text.length < SHORTEST || text.length > LONGEST) return make();
    const key = kind + text;
    const known = this.newer.get(key);
    if (known !== undefined) return known;
    const one = this.older.get(key) ?? make();
    this.chars += key.length;
    if (this.newer.size >= MOST || this.chars > MOST_CHARS) {
      this.older = this.newer;
      this.newer = new Map();
      this.chars = key.length;
    }
    this.newer.set(key, one);
    return one;
  }
}
