// Searches a text for several regexes and returns the bits of those that match.

/** Length of a regex that is a single class, such as `\d`. */
const ONE_CLASS = 2;

/** Regexes, each with a bit, that are tested on a text as shown. */
export class MarkList {
  private readonly patterns: { pattern: RegExp; bit: number }[] = [];
  /**
   * Regexes that match most texts, such as `\d`. Tested apart, so that the others can still be skipped
   * together.
   */
  private readonly common: { pattern: RegExp; bit: number }[] = [];
  /** One combined regex per set of flags, because other flags may match less. */
  private readonly anyOf = new Map<string, RegExp>();

  add(pattern: RegExp, bit: number): void {
    const { source, flags } = pattern;
    if (source.length <= ONE_CLASS) {
      this.common.push({ pattern, bit });
      return;
    }
    this.patterns.push({ pattern, bit });
    const others = this.anyOf.get(flags);
    this.anyOf.set(flags, others === undefined ? pattern : new RegExp(`${others.source}|${source}`, flags));
  }

  /** Returns the bits of the regexes that match the text. */
  in(text: string): number {
    let found = 0;
    for (const { pattern, bit } of this.common) if (pattern.test(text)) found |= bit;
    if (!this.hasAny(text)) return found;
    for (const { pattern, bit } of this.patterns) if (pattern.test(text)) found |= bit;
    return found;
  }

  private hasAny(text: string): boolean {
    for (const pattern of this.anyOf.values()) if (pattern.test(text)) return true;
    return false;
  }
}
