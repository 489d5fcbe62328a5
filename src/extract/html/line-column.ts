/** Where every so many lines of a page begin, found when a place is first asked for. */
const LINES = new WeakMap<object, Uint32Array>();
const EVERY = 32;

/** Line and column, counted from 1, of an offset into the page's source. */
export function lineColumn(
  page: { readonly html: string },
  offset: number,
): { line: number; column: number } {
  const { html } = page;
  let starts = LINES.get(page);
  if (starts === undefined) LINES.set(page, (starts = lineStarts(html)));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  let line = low * EVERY + 1;
  let start = starts[low] as number;
  for (let end = html.indexOf('\n', start); end !== -1 && end < offset; end = html.indexOf('\n', start)) {
    start = end + 1;
    line += 1;
  }
  return { line, column: offset - start + 1 };
}

function lineStarts(html: string): Uint32Array {
  const starts = [0];
  let line = 0;
  for (let at = html.indexOf('\n'); at !== -1; at = html.indexOf('\n', at + 1)) {
    line += 1;
    if (line % EVERY === 0) starts.push(at + 1);
  }
  return Uint32Array.from(starts);
}
