/** The most that one UTF-16 code unit takes in UTF-8. */
const WIDEST = 3;
const SMALLEST = 1 << 16;

/** Text in UTF-8, encoded where it lies. */
export class EncodedText {
  size = 0;
  private bytes = Buffer.allocUnsafe(SMALLEST);

  write(text: string): void {
    const most = this.size + text.length * WIDEST;
    if (most > this.bytes.length) {
      const wider = Buffer.allocUnsafe(Math.max(most, this.bytes.length * 2));
      wider.set(this.bytes.subarray(0, this.size));
      this.bytes = wider;
    }
    this.size += this.bytes.write(text, this.size);
  }

  /** A copy of its own, that can be handed over; begins anew. */
  take(): Uint8Array {
    const taken = new Uint8Array(this.bytes.subarray(0, this.size));
    this.size = 0;
    return taken;
  }
}
