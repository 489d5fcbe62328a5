const RETURN = 0x0d;
export const LINE_FEED = 0x0a;

/** Old spreadsheets end lines with a carriage return alone. A file does so where its beginning has no line feed. */
export function endsWithReturns(head: Buffer): boolean {
  return head.includes(RETURN) && !head.includes(LINE_FEED);
}

/** The same with line feeds. */
export async function* withLineFeeds(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    const copy = Buffer.from(chunk);
    for (let at = copy.indexOf(RETURN); at >= 0; at = copy.indexOf(RETURN, at + 1)) copy[at] = LINE_FEED;
    yield copy;
  }
}

/** The line feeds from `start` up to `end`. */
export function countLineFeeds(bytes: Buffer, start: number, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED, start); at >= 0 && at < end; at = bytes.indexOf(LINE_FEED, at + 1)) {
    count += 1;
  }
  return count;
}
