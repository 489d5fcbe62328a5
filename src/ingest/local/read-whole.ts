// Reads a file as a whole.
import { open } from 'node:fs/promises';
import { tooLarge } from '../bytes/limits.ts';

const FIRST_READ = 64 * 1024;

/** Returns a file's bytes, in one read if the size is known. Devices and pipes have no size. */
export async function readWhole(path: string, place: string | Buffer, maxBytes: number): Promise<Buffer> {
  const file = await open(place);
  try {
    const { size } = await file.stat();
    if (size > maxBytes) throw tooLarge(path, maxBytes);
    let buffer = Buffer.allocUnsafeSlow(size > 0 ? size + 1 : FIRST_READ);
    let filled = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, filled, buffer.length - filled);
      if (bytesRead === 0) return buffer.subarray(0, filled);
      filled += bytesRead;
      if (filled > maxBytes) throw tooLarge(path, maxBytes);
      if (filled === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
    }
  } finally {
    await file.close();
  }
}
