import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const CHUNK = 64 * 1024;
const PAUSE_MS = 20;

/** A named pipe: to open one waits for somebody who writes, which may be nobody. */
export async function isPipe(path: string | Buffer): Promise<boolean> {
  return (await stat(path)).isFIFO();
}

/** What is written into a pipe, asked for without waiting for it; throws `timeout()` where nothing comes for `ms`. */
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
      // Nothing more after something: its writer is done.
      if (part !== undefined && hasBegun) return;
      if (Date.now() > until) throw timeout();
      await sleep(PAUSE_MS);
    }
  } finally {
    await file.close();
  }
}

/** Empty where nobody writes; undefined where who writes has nothing yet. */
async function nextPart(file: Awaited<ReturnType<typeof open>>): Promise<Buffer | undefined> {
  try {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK);
    return buffer.subarray(0, bytesRead);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EAGAIN') return undefined;
    throw cause;
  }
}
