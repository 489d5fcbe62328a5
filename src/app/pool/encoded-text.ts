import { mostBytes } from '../../text/most-bytes.ts';

const SMALLEST = 1 << 16;
/** What a larger text needed is not held on to. */
const LARGEST_KEPT = 1 << 22;

/** Text in UTF-8, encoded where it lies. */
export class EncodedText {
  size = 0;
  private bytes = Buffer.allocUnsafe(SMALLEST);

  write(text: string): void {
    const most = this.size + mostBytes(text);
    if (most > this.bytes.length) {
      const wider = Buffer.allocUnsafe(Math.max(most, this.bytes.length * 2));
      wider.set(this.bytes.subarray(0, this.size));
      this.bytes = wider;
    }
    this.size += this.bytes.write(text, this.size);
  }

  clear(): void {
    this.size = 0;
    if (this.bytes.length > LARGEST_KEPT) this.bytes = Buffer.allocUnsafe(SMALLEST);
  }

  /** A copy of its own, that can be handed over. */
  copy(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.bytes.subarray(0, this.size));
  }
}
