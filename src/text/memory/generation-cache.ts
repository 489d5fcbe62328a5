import { flat } from './detach-string.ts';

export interface CacheLimits {
  /** Entries in one generation. */
  entries: number;
  /** Characters of the keys in one generation. */
  characters: number;
}

/**
 * A bounded cache in two generations: when the newer one is full it becomes the older, and the older is dropped. What
 * is asked for again moves to the newer one.
 */
export class GenerationCache<T> {
  private readonly limits: CacheLimits;
  private newer = new Map<string, T>();
  private older = new Map<string, T>();
  private characters = 0;

  constructor(limits: CacheLimits) {
    this.limits = limits;
  }

  /** `make` must give the same for the same key each time. */
  of(key: string, make: () => T): T {
    const known = this.newer.get(key);
    if (known !== undefined) return known;
    const value = this.older.get(key) ?? make();
    if (this.newer.size >= this.limits.entries || this.characters >= this.limits.characters) {
      this.older = this.newer;
      this.newer = new Map();
      this.characters = 0;
    }
    this.newer.set(flat(key), value);
    this.characters += key.length;
    return value;
  }
}
