/** The first group of a match that took part; empty where none did. */
export function firstGroup([, ...groups]: RegExpMatchArray): string {
  return firstOf(groups);
}

/** The first of several groups that took part; empty where none did. */
export function firstOf(groups: readonly (string | undefined)[]): string {
  return groups.find((one) => one !== undefined) ?? '';
}
