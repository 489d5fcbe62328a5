// Guards long downloads against slow servers.

/** Lowest speed, in bytes per millisecond of waiting. */
const BYTES_PER_MS = 1;

/**
 * Passes a long body on. There is no deadline for the whole. But after `graceMs` of waiting, the server must
 * have sent a kilobyte for each second.
 */
export async function* withMinimumSpeed(
  chunks: AsyncIterable<Uint8Array>,
  graceMs: number,
  errors: { isOver: () => boolean; timeout: () => Error; broken: (cause: unknown) => Error },
) {
  const iterator = chunks[Symbol.asyncIterator]();
  let waited = 0;
  let received = 0;
  try {
    for (;;) {
      const asked = performance.now();
      const next = await iterator.next().catch((cause: unknown) => {
        throw errors.broken(cause);
      });
      if (next.done) return;
      waited += performance.now() - asked;
      received += next.value.length;
      const isSlow = waited > graceMs && received < waited * BYTES_PER_MS;
      if (isSlow || errors.isOver()) throw errors.timeout();
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
