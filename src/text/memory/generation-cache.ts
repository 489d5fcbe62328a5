import { flat } from './detach-string.ts';

export interface CacheLimits {
  /** Entries in one generation. */
  entries: number;
  /** Characters of the keys in one generation. */
  characters: number;
}

/**
 * A bounded cache in two generations: when the newer one is full it becomes the older, and the older is dropped. What
 * is asked for again moves to the newer one. Keys of several groups share the room: a key is looked up in its own.
 */
export class GenerationCache<T> {
  private readonly limits: CacheLimits;
  private newer = new Map<string, Map<string, T>>();
  private older = new Map<string, Map<string, T>>();
  private entries = 0;
  private characters = 0;

  constructor(limits: CacheLimits) {
    this.limits = limits;
  }

  /** `make` must give the same for the same group and key each time. */
  of(group: string, key: string, make: () => T): T {
    const known = this.newer.get(group)?.get(key);
    if (known !== undefined) return known;
    const value = this.older.get(group)?.get(key) ?? make();
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
    return value;
  }
}
