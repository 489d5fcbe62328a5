// A hash table by spans of texts, for the caches of sentences.

const SMALLEST = 256;
const SPREAD = 0x9e3779b1;
/** Number of spans that are looked up together. */
export const TOGETHER = 16;

/** A span of a text, the end excluded. */
export type Span = readonly [start: number, end: number];

interface Entry<T> {
  readonly group: string;
  readonly key: string;
  readonly value: T;
}

/** Returns the hash of a span without cutting out a string, which a map of strings would need. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = end - start + 1;
  let at = start;
  // Two characters at once, because each step waits for the one before.
  for (; at + 1 < end; at += 2)
    hash = Math.imul(hash ^ (text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16)), SPREAD);
  if (at < end) hash = Math.imul(hash ^ text.charCodeAt(at), SPREAD);
  return hash ^ (hash >>> 15);
}

/**
 * Values by text. For spans it is several times faster than a map of strings, which has to cut out, hash
 * and compare each span.
 */
export class TextTable<T> {
  size = 0;
  private hashes = new Int32Array(SMALLEST);
  private entries: (Entry<T> | undefined)[] = emptyPlaces(SMALLEST);
  // Buffers of `getEach`: the entry at the first place of each span, and the length of its key.
  private readonly found: (Entry<T> | undefined)[] = emptyPlaces(TOGETHER);
  private readonly lengths = new Int32Array(TOGETHER);

  get(hash: number, group: string, text: string, start: number, end: number): T | undefined {
    const { hashes, entries } = this;
    const last = hashes.length - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const entry = entries[place];
      if (entry === undefined) return undefined;
      if (hashes[place] !== hash || entry.group !== group || entry.key.length !== end - start) continue;
      if (text.startsWith(entry.key, start)) return entry.value;
    }
  }

  /**
   * Looks up many spans of a text. Each step is done for all spans before the next step, so that the
   * processor loads several entries from memory at once. Waiting for memory is most of a lookup's cost.
   */
  getEach(group: string, text: string, spans: readonly Span[], from: number): (T | undefined)[] {
    const { hashes, entries, found, lengths } = this;
    const last = hashes.length - 1;
    const count = Math.min(spans.length - from, TOGETHER);
    for (let n = 0; n < count; n += 1) {
      const [start, end] = spans[from + n] as Span;
      found[n] = entries[hashOf(text, start, end) & last];
    }
    for (let n = 0; n < count; n += 1) lengths[n] = found[n]?.key.length ?? -1;
    const values: (T | undefined)[] = [];
    for (let n = 0; n < count; n += 1) {
      const [start, end] = spans[from + n] as Span;
      const entry = found[n];
      const isIt =
        entry !== undefined &&
        lengths[n] === end - start &&
        entry.group === group &&
        text.startsWith(entry.key, start);
      values.push(isIt ? entry.value : this.get(hashOf(text, start, end), group, text, start, end));
    }
    return values;
  }

  /** Adds a missing entry; `key` must not be a slice of a longer text. */
  add(hash: number, group: string, key: string, value: T): void {
    if (this.size * 2 >= this.hashes.length) this.grow();
    this.put(hash, { group, key, value });
    this.size += 1;
  }

  private put(hash: number, entry: Entry<T>): void {
    const { hashes, entries } = this;
    const last = hashes.length - 1;
    let place = hash & last;
    while (entries[place] !== undefined) place = (place + 1) & last;
    hashes[place] = hash;
    entries[place] = entry;
  }

  private grow(): void {
    const { hashes, entries } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.entries = emptyPlaces(hashes.length * 2);
    for (let place = 0; place < entries.length; place += 1) {
      const entry = entries[place];
      if (entry !== undefined) this.put(hashes[place] as number, entry);
    }
  }
}

function emptyPlaces<T>(count: number): (T | undefined)[] {
  return new Array<T | undefined>(count).fill(undefined);
}
