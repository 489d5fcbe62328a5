/** Counts answers and computes F1, the harmonic mean of precision and recall. */
export class F1 {
  support = 0;
  private right = 0;
  private extra = 0;
  private missed = 0;

  /** Adds an answer. `right` is undefined if nothing was answered. */
  add(isNoted: boolean, right: boolean | undefined): void {
    if (isNoted) this.support += 1;
    if (right) this.right += 1;
    else {
      if (right !== undefined) this.extra += 1;
      if (isNoted) this.missed += 1;
    }
  }

  get value(): number {
    return this.right === 0 ? 0 : (2 * this.right) / (2 * this.right + this.extra + this.missed);
  }

  toString(): string {
    return `${this.value.toFixed(3)} (${this.support})`;
  }
}
