// Decodes streams of bytes.

/** Returns a decoder for a stream. Node's gbk lacks some characters; gb18030 is a complete superset. */
function decoderOf(encoding: string) {
  return new TextDecoder(encoding === 'gbk' ? 'gb18030' : encoding, { ignoreBOM: true });
}

/** Decodes a stream; a character may be cut between chunks. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = decoderOf(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

export async function* toUtf8(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Buffer> {
  for await (const text of decodeText(chunks, encoding)) yield Buffer.from(text);
}

/** Decodes the beginning of a text; its last character may be cut. */
export function headText(head: Uint8Array, encoding: string): string {
  return decoderOf(encoding).decode(head, { stream: true });
}
