import { rmSync } from 'node:fs';

/** Removes a file, where it is there and can be. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where a folder of its path is a file, it was never made.
  }
}
