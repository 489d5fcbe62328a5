/**
 * A cache of one entry, for the last key. Rules check one listing after the other, and a `WeakMap` with
 * an entry per row slows garbage collection more than it saves.
 */
export class Latest<K extends object, V> {
  private key: K | undefined;
  private value: V | undefined;

  get(key: K): V | undefined {
    return this.key === key ? this.value : undefined;
  }

  set(key: K, value: V): void {
    this.key = key;
    this.value = value;
  }
}
