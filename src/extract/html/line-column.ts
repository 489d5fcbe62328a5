/** Line and column, counted from 1, of an offset into the source. */
export function lineColumn(html: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = html.indexOf('\n'); at !== -1 && at < offset; at = html.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
