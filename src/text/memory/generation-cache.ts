// A bounded cache of results by text, which stays small where texts seldom repeat.

import { flat } from './detach-string.ts';
import { TOGETHER, TextTable, hashOf, type Span } from './text-table.ts';

/** Limits of one generation of a cache. */
export interface CacheLimits {
  /** Limit of entries in one generation. */
  entries: number;
  /** Limit of characters of the keys in one generation. */
  characters: number;
}

/** After so many look-ups it is decided again whether keys repeat. */
const SPAN = 1024;
/** Keys are rare where fewer than one in so many repeats. */
const RARE = 16;
/** Number of hashes that are remembered of texts that were not cached. */
const SEEN = 1 << 13;

/**
 * A bounded cache in two generations. When the newer one is full it becomes the older, which is dropped;
 * entries that are used again move to the newer. Groups share the room, but not their keys. Where keys
 * seldom repeat, as titles of a catalogue, a value is cached from its second use on, because unused
 * entries slow garbage collection.
 */
export class GenerationCache<T> {
  private readonly limits: CacheLimits;
  private newer = new TextTable<T>();
  private older = new TextTable<T>();
  private characters = 0;
  private readonly seen = new Int32Array(SEEN);
  /** Number of the lookup at which each hash was remembered. */
  private readonly seenAt = new Int32Array(SEEN);
  private questions = 0;
  private asked = 0;
  private returned = 0;
  private isRare = false;

  constructor(limits: CacheLimits) {
    this.limits = limits;
  }

  /** Returns the cached value of a span. `make` must return equal values for equal group and span. */
  of(group: string, text: string, make: (stretch: string) => T, start = 0, end = text.length): T {
    if ((this.asked += 1) > SPAN) this.tellRarity();
    const hash = hashOf(text, start, end);
    const known = this.newer.get(hash, group, text, start, end);
    if (known !== undefined) {
      this.returned += 1;
      return known;
    }
    const before = this.older.get(hash, group, text, start, end);
    const isAgain = before !== undefined || (this.isRare && this.wasSeen(hash));
    if (before !== undefined) this.returned += 1;
    const stretch = text.slice(start, end);
    if (this.isRare && !isAgain) return make(stretch);
    // The value may keep the key, so the key must not keep the whole text alive.
    const key = flat(stretch);
    const value = before ?? make(key);
    this.keep(hash, group, key, value);
    return value;
  }

  /** Returns the values of spans of a text, in their order. */
  ofEach(
    group: string,
    text: string,
    make: (stretch: string) => T,
    stretches: readonly Span[],
  ): readonly T[] {
    const values: T[] = [];
    for (let from = 0; from < stretches.length; from += TOGETHER) {
      const known = this.newer.getEach(group, text, stretches, from);
      for (let n = 0; n < known.length; n += 1) {
        const value = known[n];
        if (value === undefined) {
          const [start, end] = stretches[from + n] as Span;
          values.push(this.of(group, text, make, start, end));
          continue;
        }
        this.asked += 1;
        this.returned += 1;
        values.push(value);
      }
    }
    return values;
  }

  private tellRarity(): void {
    this.isRare = this.returned * RARE < this.asked;
    this.asked = 0;
    this.returned = 0;
  }

  /**
   * Whether a text with this hash was looked up recently. Remembers the hash. It counts as a hit only if
   * the cache would still hold it: texts that come back later are no reason to keep all.
   */
  private wasSeen(hash: number): boolean {
    const place = hash & (SEEN - 1);
    this.questions = (this.questions + 1) | 0;
    const isKnown = this.seen[place] === hash;
    if (isKnown && this.questions - (this.seenAt[place] as number) <= this.limits.entries) this.returned += 1;
    this.seen[place] = hash;
    this.seenAt[place] = this.questions;
    return isKnown;
  }

  private keep(hash: number, group: string, key: string, value: T): void {
    if (this.newer.size >= this.limits.entries || this.characters >= this.limits.characters) {
      this.older = this.newer;
      this.newer = new TextTable();
      this.characters = 0;
    }
    this.newer.add(hash, group, key, value);
    this.characters += key.length;
  }
}
