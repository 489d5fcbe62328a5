import { tooLarge } from './limits.ts';

/** Returns all bytes of a stream. Throws `input-too-large` as soon as there are more than `maxBytes`. */
export async function collectBytes(
  path: string,
  chunks: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += part.length;
    if (size > maxBytes) throw tooLarge(path, maxBytes);
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}
