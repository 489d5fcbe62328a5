// Finds the ends of CSV rows.
import { LINE_FEED } from './line-ends.ts';

const QUOTE = 0x22;
const RETURN = 0x0d;

/** A quotation mark at offset `at` without a matching one. */
export interface OpenQuote {
  /**
   * `open`: the bytes end inside the quoted cell. `stray`: a mark inside the cell is neither doubled nor
   * closing.
   */
  fault: 'open' | 'stray';
  at: number;
}

/**
 * Finds the ends of rows. A quotation mark opens a cell only at the cell's beginning; elsewhere it is an
 * ordinary character.
 */
export class RowFinder {
  private readonly bytes: Buffer;
  private readonly delimiter: number;
  /** True if nothing follows these bytes. */
  private readonly last: boolean;
  /** Offset of the first quotation mark at or after `lookedFrom`, cached. */
  private quote = -1;
  private lookedFrom = -1;

  constructor(bytes: Buffer, delimiter: number, last: boolean) {
    this.bytes = bytes;
    this.delimiter = delimiter;
    this.last = last;
  }

  /**
   * Returns the offset of the line feed that ends the row at `start`; `undefined` if the bytes end before. A
   * quoted cell longer than `reach` bytes counts as never closed.
   */
  endOf(start: number, reach: number): number | OpenQuote | undefined {
    const { bytes, delimiter } = this;
    let at = start;
    for (;;) {
      const lineEnd = bytes.indexOf(LINE_FEED, at);
      const stop = lineEnd < 0 ? bytes.length : lineEnd;
      let quote = this.quoteFrom(at);
      while (quote < stop && quote !== start && bytes[quote - 1] !== delimiter) {
        quote = this.quoteFrom(quote + 1);
      }
      if (quote >= stop) return lineEnd >= 0 ? lineEnd : this.last ? bytes.length : undefined;
      const close = this.closeOf(quote, reach);
      if (typeof close !== 'number') return close;
      at = close + 1;
    }
  }

  private quoteFrom(at: number): number {
    if (this.quote < at || at < this.lookedFrom) {
      const found = this.bytes.indexOf(QUOTE, at);
      this.quote = found < 0 ? Infinity : found;
      this.lookedFrom = at;
    }
    return this.quote;
  }

  private closeOf(open: number, reach: number): number | OpenQuote {
    const { delimiter } = this;
    const bytes = this.bytes.subarray(0, open + reach + 2);
    const last = this.last && bytes.length === this.bytes.length;
    let lineEnd = -2;
    for (let at = bytes.indexOf(QUOTE, open + 1); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) {
      const next = bytes[at + 1];
      if (next === undefined && !last) break;
      if (next === undefined || next === delimiter || next === LINE_FEED || next === RETURN) return at;
      if (next === QUOTE) {
        at += 1;
        continue;
      }
      if (lineEnd === -2) lineEnd = bytes.indexOf(LINE_FEED, open);
      if (lineEnd >= 0 && lineEnd < at) return { fault: 'stray', at: open };
    }
    return { fault: 'open', at: open };
  }
}
