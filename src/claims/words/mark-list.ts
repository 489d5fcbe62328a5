/** `\d` */
const ONE_CLASS = 2;

/** Patterns, each with a bit, that are looked for in a text as shown. */
export class MarkList {
  private readonly patterns: { pattern: RegExp; bit: number }[] = [];
  /** What most texts with a number have, such as a digit: tried by itself, for it would keep the others from being skipped. */
  private readonly common: { pattern: RegExp; bit: number }[] = [];
  /** One for all other patterns of the same flags: under others a pattern may find less. */
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

  /** Bits of the patterns that the text has. */
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
