import { flat } from './detach-string.ts';
import { Sightings } from './sightings.ts';

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

/**
 * A bounded cache in two generations: when the newer one is full it becomes the older, and the older is dropped. What
 * is asked for again moves to the newer one. Keys of several groups share the room: a key is looked up in its own.
 * Where hardly any key comes back, as titles of a catalogue, a value is kept from its second time on: what is kept and
 * never asked for is copied by each collection of memory in vain.
 */
export class GenerationCache<T> {
  private readonly limits: CacheLimits;
  private newer = new Map<string, Map<string, T>>();
  private older = new Map<string, Map<string, T>>();
  private entries = 0;
  private characters = 0;
  private readonly seen = new Sightings();
  private asked = 0;
  private returned = 0;
  private isRare = false;

  constructor(limits: CacheLimits) {
    this.limits = limits;
  }

  /** `make` must give the same for the same group and key each time. */
  of(group: string, key: string, make: () => T): T {
    if ((this.asked += 1) > SPAN) this.tellRarity();
    const known = this.newer.get(group)?.get(key);
    if (known !== undefined) {
      this.returned += 1;
      return known;
    }
    const before = this.older.get(group)?.get(key);
    const isAgain = before !== undefined || (this.isRare && this.seen.again(key));
    if (isAgain) this.returned += 1;
    const value = before ?? make();
    if (isAgain || !this.isRare) this.keep(group, key, value);
    return value;
  }

  private tellRarity(): void {
    this.isRare = this.returned * RARE < this.asked;
    this.asked = 0;
    this.returned = 0;
  }

  private keep(group: string, key: string, value: T): void {
    if (this.entries >= this.limits.entries || this.characters >= this.limits.characters) {
      this.older = this.newer;
      this.newer = new Map();
      this.entries = 0;
      this.characters = 0;
    }
    let own = this.newer.get(group);
    if (own === undefined) this.newer.set(group, (own = new Map<string, T>()));
    own.set(flat(key), value);
    this.entries += 1;
    this.characters += key.length;
  }
}
