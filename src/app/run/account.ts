/** Counts inputs that were read but have neither report nor error yet. It finds inputs that were lost. */
export class Account {
  private readonly owed = new Map<string, number>();

  /** Records a document that is one listing. */
  open(uri: string): void {
    this.owed.set(uri, (this.owed.get(uri) ?? 0) + 1);
  }

  /** Records its report or error. */
  settle(uri: string): void {
    const left = (this.owed.get(uri) ?? 1) - 1;
    if (left > 0) this.owed.set(uri, left);
    else this.owed.delete(uri);
  }

  /** Inputs without report or error. */
  get missing(): string[] {
    return [...this.owed].flatMap(([uri, count]) => Array.from({ length: count }, () => uri));
  }
}
