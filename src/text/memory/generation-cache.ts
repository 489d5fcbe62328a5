import { flat } from './detach-string.ts';
import { TextTable, hashOf } from './text-table.ts';

export interface CacheLimits {
  /** Entries in one generation. */
  entries: number;
  /** Characters of the keys in one generation. */
  characters: number;
}

/** After so many questions it is told anew whether keys come back. */
const SPAN = 1024;
/** Less than one in so many comes back: most of what is kept is kept in vain. */
const RARE = 16;
/** So many texts that came by once are known again, by their hashes. */
const SEEN = 1 << 13;

/**
 * A bounded cache in two generations: when the newer one is full it becomes the older, and the older is dropped. What
 * is asked for again moves to the newer one. Keys of several groups share the room: a key is looked up in its own.
 * Where hardly any key comes back, as titles of a catalogue, a value is kept from its second time on: what is kept and
 * never asked for is copied by each collection of memory in vain.
 */
export class GenerationCache<T> {
  private readonly limits: CacheLimits;
  private newer = new TextTable<T>();
  private older = new TextTable<T>();
  private characters = 0;
  private readonly seen = new Int32Array(SEEN);
  private asked = 0;
  private returned = 0;
  private isRare = false;

  constructor(limits: CacheLimits) {
    this.limits = limits;
  }

  /** `make` must give the same for the same group and stretch of `text` each time. */
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
    if (isAgain) this.returned += 1;
    const stretch = text.slice(start, end);
    if (this.isRare && !isAgain) return make(stretch);
    // What is made of it is kept too, and must not hold on to the whole text.
    const key = flat(stretch);
    const value = before ?? make(key);
    this.keep(hash, group, key, value);
    return value;
  }

  private tellRarity(): void {
    this.isRare = this.returned * RARE < this.asked;
    this.asked = 0;
    this.returned = 0;
  }

  /** Did a text with the hash come by of late? Notes that it did now. */
  private wasSeen(hash: number): boolean {
    const place = hash & (SEEN - 1);
    const isKnown = this.seen[place] === hash;
    this.seen[place] = hash;
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
