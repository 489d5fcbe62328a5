// Looks at the beginning of a stream.

/**
 * Reads the first bytes of a stream, and returns them with a stream that still has all bytes. `isEnough` may
 * stop before `atLeast`. An error after the first bytes is thrown when the stream is read on.
 */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  atLeast: number,
  isEnough?: (part: Uint8Array) => boolean,
) {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  let fault: { error: unknown } | undefined;
  while (size < atLeast) {
    try {
      const next = await iterator.next();
      if (next.done) break;
      parts.push(next.value);
      size += next.value.length;
      if (isEnough?.(next.value) === true) break;
    } catch (error) {
      if (size === 0) throw error;
      fault = { error };
      break;
    }
  }
  const head = parts.length === 1 ? asBuffer(parts[0]) : Buffer.concat(parts, size);
  return { head, chunks: prepend(head, iterator, fault) };
}

async function* prepend(
  first: Buffer,
  rest: AsyncIterator<Uint8Array>,
  fault: { error: unknown } | undefined,
): AsyncGenerator<Buffer> {
  try {
    if (first.length > 0) yield first;
    if (fault !== undefined) throw fault.error;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield asBuffer(next.value);
  } finally {
    await rest.return?.();
  }
}

function asBuffer(bytes: Uint8Array = new Uint8Array()): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
