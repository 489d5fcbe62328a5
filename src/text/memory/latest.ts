/**
 * Remembers what was made of the thing that was asked about last, for speed alone: rules ask of one listing after the
 * other, and a `WeakMap` with an entry for each row costs a row, and each collection of memory, more than the answers.
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
