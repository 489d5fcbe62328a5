/** What was read and has neither a report nor an error yet: no input may be lost without a word. */
export class Account {
  private readonly owed = new Map<string, number>();

  /** A document was read that is one listing. */
  open(uri: string): void {
    this.owed.set(uri, (this.owed.get(uri) ?? 0) + 1);
  }

  /** It has its report, or an error. */
  settle(uri: string): void {
    const left = (this.owed.get(uri) ?? 1) - 1;
    if (left > 0) this.owed.set(uri, left);
    else this.owed.delete(uri);
  }

  /** Those that got neither. */
  get missing(): string[] {
    return [...this.owed].flatMap(([uri, count]) => Array.from({ length: count }, () => uri));
  }
}
