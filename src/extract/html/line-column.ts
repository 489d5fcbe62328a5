/** Where the lines of a page begin, found when a place is first asked for. */
const LINES = new WeakMap<object, number[]>();

/** Line and column, counted from 1, of an offset into the page's source. */
export function lineColumn(
  page: { readonly html: string },
  offset: number,
): { line: number; column: number } {
  let starts = LINES.get(page);
  if (starts === undefined) LINES.set(page, (starts = lineStarts(page.html)));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

function lineStarts(html: string): number[] {
  const starts = [0];
  for (let at = html.indexOf('\n'); at !== -1; at = html.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
