import { rmSync } from 'node:fs';

/** Removes a file if it exists, and ignores errors. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A part of the path is a file, so there is nothing to remove.
  }
}
