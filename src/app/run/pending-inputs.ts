/** Counts inputs that were read but have neither report nor error yet. It finds inputs that were lost. */
export class PendingInputs {
  private readonly pending = new Map<string, number>();

  /** Records a document that is one listing. */
  open(uri: string): void {
    this.pending.set(uri, (this.pending.get(uri) ?? 0) + 1);
  }

  /** Records its report or error. */
  settle(uri: string): void {
    const left = (this.pending.get(uri) ?? 1) - 1;
    if (left > 0) this.pending.set(uri, left);
    else this.pending.delete(uri);
  }

  /** Inputs without report or error. */
  get missing(): string[] {
    return [...this.pending].flatMap(([uri, count]) => Array.from({ length: count }, () => uri));
  }
}
