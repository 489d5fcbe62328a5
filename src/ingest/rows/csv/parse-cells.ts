// Splits a CSV row into cells.

const QUOTE = '"';

/**
 * Returns the cells of a row without its line feed. Quotation marks around cells are removed; others are
 * kept.
 */
export function parseCells(row: string, delimiter: string): string[] {
  const text = row.endsWith('\r') ? row.slice(0, -1) : row;
  if (!text.includes(QUOTE)) return text.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    let end: number;
    if (text.startsWith(QUOTE, at)) {
      const close = closeOf(text, at, delimiter);
      end = close + 1;
      const inner = text.slice(at + 1, close);
      cells.push(inner.includes('""') ? inner.replaceAll('""', QUOTE) : inner);
    } else {
      const next = text.indexOf(delimiter, at);
      end = next < 0 ? text.length : next;
      cells.push(text.slice(at, end));
    }
    if (end >= text.length) return cells;
    at = end + 1;
  }
}

function closeOf(text: string, open: number, delimiter: string): number {
  for (let at = text.indexOf(QUOTE, open + 1); at >= 0; at = text.indexOf(QUOTE, at + 1)) {
    if (text.startsWith(QUOTE, at + 1)) {
      at += 1;
      continue;
    }
    if (at + 1 === text.length || text.startsWith(delimiter, at + 1)) return at;
  }
  return text.length; // Not closed: the cell is the rest of the row.
}
