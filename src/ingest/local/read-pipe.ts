// Reads named pipes with a timeout.
import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const CHUNK = 64 * 1024;
const PAUSE_MS = 20;

/** Returns true for a named pipe. Opening one normally blocks until somebody writes to it. */
export async function isPipe(path: string | Buffer): Promise<boolean> {
  return (await stat(path)).isFIFO();
}

/** Yields what is written to a pipe, without blocking. Throws `timeout()` if nothing comes for `ms`. */
export async function* readPipe(
  path: string | Buffer,
  ms: number,
  timeout: () => Error,
): AsyncGenerator<Buffer> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    let hasBegun = false;
    let until = Date.now() + ms;
    for (;;) {
      const part = await nextPart(file);
      if (part !== undefined && part.length > 0) {
        yield part;
        hasBegun = true;
        until = Date.now() + ms;
        continue;
      }
      // Empty after some data: the writer has closed the pipe.
      if (part !== undefined && hasBegun) return;
      if (Date.now() > until) throw timeout();
      await sleep(PAUSE_MS);
    }
  } finally {
    await file.close();
  }
}

/** Returns an empty buffer if there is no writer; undefined if the writer has sent nothing yet. */
async function nextPart(file: Awaited<ReturnType<typeof open>>): Promise<Buffer | undefined> {
  try {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK);
    return buffer.subarray(0, bytesRead);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EAGAIN') return undefined;
    throw cause;
  }
}
