// A growing buffer of UTF-8 text.
const SMALLEST = 1 << 16;
/** Larger buffers, in bytes, are freed by `clear`. */
const LARGEST_KEPT = 1 << 22;
/** Maximum number of bytes of one UTF-16 code unit: plain, and escaped in JSON (\u0000). */
const WIDEST = 3;
const WIDEST_ESCAPED = 6;
/** Maximum number of bytes of a number. */
const LONGEST_NUMBER = 32;
/** Pieces with fewer bytes are copied in a loop, which is faster than a call. */
const SHORT = 24;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const POINT = 0x2e;
const ZERO = 0x30;
/** First code of two bytes and of three, and the range of surrogates. */
const TWO_BYTES = 0x80;
const THREE_BYTES = 0x800;
const SURROGATES_FROM = 0xd800;
const SURROGATES_TO = 0xdfff;
/** Non-negative numbers below it, with two decimals at most, are written digit by digit. */
const SMALL = 1e9;
const CENTS = 100;

/** A buffer that encodes text, and builds JSON, in place. */
export class Utf8Text {
  size = 0;
  private bytes = Buffer.allocUnsafeSlow(SMALLEST);

  write(text: string): void {
    // The exact size for long texts: three bytes per code unit may be more memory than there is.
    this.reserve(text.length > SMALLEST ? Buffer.byteLength(text) : text.length * WIDEST);
    this.size += this.bytes.write(text, this.size);
  }

  /** Appends text or bytes. */
  put(piece: string | Uint8Array): void {
    if (typeof piece === 'string') this.write(piece);
    else this.add(piece);
  }

  /** Appends bytes that are UTF-8 already. */
  add(piece: Uint8Array): void {
    const { length } = piece;
    this.reserve(length);
    const { bytes, size } = this;
    if (length > SHORT) bytes.set(piece, size);
    else for (let n = 0; n < length; n += 1) bytes[size + n] = piece[n] as number;
    this.size = size + length;
  }

  /** Appends a string as `JSON.stringify` writes it. It is much faster for short texts without escapes. */
  json(text: string): void {
    const { length } = text;
    this.reserve(length * WIDEST_ESCAPED + 2);
    const { bytes } = this;
    let at = this.size;
    bytes[at] = QUOTE;
    at += 1;
    for (let n = 0; n < length; n += 1) {
      // Called directly: V8 would look up `text.charCodeAt` each time, as strings of many kinds come here.
      const code = String.prototype.charCodeAt.call(text, n);
      if (code < TWO_BYTES) {
        if (code < 0x20 || code === QUOTE || code === BACKSLASH) return this.write(JSON.stringify(text));
        bytes[at] = code;
        at += 1;
      } else if (code < THREE_BYTES) {
        bytes[at] = 0xc0 | (code >> 6);
        bytes[at + 1] = 0x80 | (code & 0x3f);
        at += 2;
      } else {
        if (code >= SURROGATES_FROM && code <= SURROGATES_TO) return this.write(JSON.stringify(text));
        bytes[at] = 0xe0 | (code >> 12);
        bytes[at + 1] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at + 2] = 0x80 | (code & 0x3f);
        at += 3;
      }
    }
    bytes[at] = QUOTE;
    this.size = at + 1;
  }

  /** Appends a number as `JSON.stringify` writes it. The fast path is for prices: up to two decimals. */
  number(value: number): void {
    const cents = Math.round(value * CENTS);
    if (!(value >= 0 && value < SMALL) || cents / CENTS !== value) return this.write(JSON.stringify(value));
    const whole = Math.floor(cents / CENTS);
    this.digits(whole);
    const rest = cents - whole * CENTS;
    if (rest === 0) return;
    this.bytes[this.size] = POINT;
    this.size += 1;
    if (rest < 10) this.digits(0);
    this.digits(rest % 10 === 0 ? rest / 10 : rest);
  }

  clear(): void {
    this.size = 0;
    if (this.bytes.length > LARGEST_KEPT) this.bytes = Buffer.allocUnsafeSlow(SMALLEST);
  }

  /** Returns the bytes in place. They are valid until the next write. */
  view(): Uint8Array {
    return this.bytes.subarray(0, this.size);
  }

  /** Starts anew in a buffer that is no longer used elsewhere. */
  reuse(memory: ArrayBuffer): void {
    this.size = 0;
    this.bytes = Buffer.from(memory);
  }

  /** Returns the bytes and gives their buffer away. The next text gets a new buffer. */
  give(): Uint8Array<ArrayBuffer> {
    const { bytes, size } = this;
    this.size = 0;
    this.bytes = Buffer.alloc(0);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, size);
  }

  private digits(whole: number): void {
    this.reserve(LONGEST_NUMBER);
    const { bytes } = this;
    let end = this.size + 1;
    for (let rest = whole; rest >= 10; rest = (rest / 10) | 0) end += 1;
    this.size = end;
    let left = whole;
    do {
      const rest = (left / 10) | 0;
      end -= 1;
      bytes[end] = ZERO + left - rest * 10;
      left = rest;
    } while (left > 0);
  }

  private reserve(more: number): void {
    if (this.size + more > this.bytes.length) this.widen(this.size + more);
  }

  private widen(most: number): void {
    const wider = Buffer.allocUnsafeSlow(Math.max(most, this.bytes.length * 2, SMALLEST));
    wider.set(this.view());
    this.bytes = wider;
  }
}
