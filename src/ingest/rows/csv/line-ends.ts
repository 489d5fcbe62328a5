// Normalises and counts the line ends of CSV files.

const RETURN = 0x0d;
export const LINE_FEED = 0x0a;

/**
 * Returns true if lines end with a carriage return alone, as from old spreadsheets: the beginning has no line
 * feed.
 */
export function endsWithReturns(head: Buffer): boolean {
  return head.includes(RETURN) && !head.includes(LINE_FEED);
}

/** Replaces carriage returns by line feeds. */
export async function* withLineFeeds(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    const copy = Buffer.from(chunk);
    for (let at = copy.indexOf(RETURN); at >= 0; at = copy.indexOf(RETURN, at + 1)) copy[at] = LINE_FEED;
    yield copy;
  }
}

/** Counts the line feeds from `start` up to `end`. */
export function countLineFeeds(bytes: Buffer, start: number, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED, start); at >= 0 && at < end; at = bytes.indexOf(LINE_FEED, at + 1)) {
    count += 1;
  }
  return count;
}
