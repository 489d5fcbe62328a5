const RETURN = 0x0d;
const LINE_FEED = 0x0a;

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
