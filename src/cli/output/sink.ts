/** Where a report's text goes. */
export interface Sink {
  /** Bytes are UTF-8. */
  write(text: string | Uint8Array): void;
  /** The report is whole. */
  finish(): void;
  /** The run broke off: nothing of the report stays. */
  abandon(): void;
}
