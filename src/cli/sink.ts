/** Where a report's text goes. */
export interface Sink {
  write(text: string): void;
  /** The report is whole. */
  finish(): void;
  /** The run broke off: nothing of the report stays. */
  abandon(): void;
}
