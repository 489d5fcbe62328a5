/** Counts answers; the harmonic mean of how many were right and how many of the noted were found. */
export class F1 {
  support = 0;
  private right = 0;
  private extra = 0;
  private missed = 0;

  /** `right` is undefined where nothing was answered. */
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
