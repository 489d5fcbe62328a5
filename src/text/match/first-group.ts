/** Returns the first group that took part in a match; empty where none did. */
export function firstGroup([, ...groups]: RegExpMatchArray): string {
  return firstOf(groups);
}

/** Returns the first of several groups that took part; empty where none did. */
export function firstOf(groups: readonly (string | undefined)[]): string {
  return groups.find((one) => one !== undefined) ?? '';
}
