/** Patterns, each with a bit, that are looked for in a text as shown. */
export class MarkList {
  private readonly patterns: { pattern: RegExp; bit: number }[] = [];
  /** One for all patterns of the same flags: under others a pattern may find less. */
  private readonly anyOf = new Map<string, RegExp>();

  add(pattern: RegExp, bit: number): void {
    this.patterns.push({ pattern, bit });
    const { source, flags } = pattern;
    const others = this.anyOf.get(flags);
    this.anyOf.set(flags, others === undefined ? pattern : new RegExp(`${others.source}|${source}`, flags));
  }

  /** Bits of the patterns that the text has. */
  in(text: string): number {
    if (!this.hasAny(text)) return 0;
    let found = 0;
    for (const { pattern, bit } of this.patterns) if (pattern.test(text)) found |= bit;
    return found;
  }

  private hasAny(text: string): boolean {
    for (const pattern of this.anyOf.values()) if (pattern.test(text)) return true;
    return false;
  }
}
