/** What a table itself holds for a word from outside: `constructor` is inherited by each object and means nothing. */
export function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
