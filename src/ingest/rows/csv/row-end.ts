const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Where a row ends, or why that cannot be said. */
export type RowEnd =
  /** Offset of the line feed that ends the row. */
  | { end: number }
  /** The bytes end before the row does. */
  | { end: -1; quoteAt: number }
  /** Inside a quoted cell of several lines stands a quotation mark that closes nothing: one is missing before it. */
  | { end: -2; quoteAt: number };

const OPEN: RowEnd = { end: -1, quoteAt: -1 };

/**
 * Finds the end of the row that begins at `start`. A quotation mark opens a cell only where the cell begins; one in
 * the middle of a cell is a character like others.
 */
export function findRowEnd(bytes: Buffer, start: number, delimiter: number, last: boolean): RowEnd {
  let at = start;
  for (;;) {
    const lineEnd = bytes.indexOf(LINE_FEED, at);
    const stop = lineEnd < 0 ? bytes.length : lineEnd;
    let quote = indexBefore(bytes, QUOTE, at, stop);
    while (quote >= 0 && quote !== start && bytes[quote - 1] !== delimiter) {
      quote = indexBefore(bytes, QUOTE, quote + 1, stop);
    }
    if (quote < 0) return lineEnd >= 0 ? { end: lineEnd } : last ? { end: bytes.length } : OPEN;
    const close = findClose(bytes, quote, delimiter, last);
    if (close < 0) return { end: close as -1 | -2, quoteAt: quote };
    at = close + 1;
  }
}

/** The mark that closes the cell opened at `open`, -1 where there is none, -2 where one has gone astray. */
function findClose(bytes: Buffer, open: number, delimiter: number, last: boolean): number {
  let stray = -1;
  for (let at = open + 1; ; at += 1) {
    at = bytes.indexOf(QUOTE, at);
    if (at < 0) return -1;
    const next = bytes[at + 1];
    if (next === QUOTE) {
      at += 1;
      continue;
    }
    if (next === undefined && !last) return -1;
    if (next === delimiter || next === LINE_FEED || next === RETURN || next === undefined) {
      return at;
    }
    if (stray < 0) stray = at;
    if (bytes.indexOf(LINE_FEED, open) < at && bytes.indexOf(LINE_FEED, open) >= 0) return -2;
  }
}

function indexBefore(bytes: Buffer, code: number, from: number, stop: number): number {
  const at = bytes.indexOf(code, from);
  return at < stop ? at : -1;
}
