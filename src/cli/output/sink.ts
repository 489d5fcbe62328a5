/** A destination of a report's text. */
export interface Sink {
  /** Bytes are UTF-8. */
  write(text: string | Uint8Array): void;
  /** Ends a complete report. */
  finish(): void;
  /** Removes an incomplete report. */
  abandon(): void;
}
