/** Texts remembered at a time, and how many characters they may have together. */
const MOST = 4000;
const MOST_CHARS = 2_000_000;
/** Shorter texts are read as fast as they are looked up. */
const SHORTEST = 24;
const LONGEST = 8000;
const SLOTS = 1 << 15;

/**
 * What was worked out for a text of a catalogue, for the next row that says the same: sizes and colours of one
 * article share their description, and a shop its terms. A text is kept from the second time on, so that a catalogue
 * without repeats costs nothing.
 */
export class KnownTexts<T> {
  private readonly known = new Map<string, T>();
  private chars = 0;
  /** Hashes of texts seen once. */
  private readonly seen = new Int32Array(SLOTS);

  /** `kind` tells apart what is worked out differently for the same text. */
  of(kind: string, text: string, make: () => T): T {
    if (text.length < SHORTEST || text.length > LONGEST) return make();
    const hash = hashOf(text, kind.length);
    const slot = hash & (SLOTS - 1);
    if (this.seen[slot] !== hash) {
      this.seen[slot] = hash;
      return make();
    }
    const key = kind + text;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.chars += key.length;
    if (this.known.size >= MOST || this.chars > MOST_CHARS) {
      this.known.clear();
      this.chars = key.length;
    }
    this.known.set(key, made);
    return made;
  }
}

function hashOf(text: string, seed: number): number {
  let hash = seed + 1;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash === 0 ? 1 : hash;
}
