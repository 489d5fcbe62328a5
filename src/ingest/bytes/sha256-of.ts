import { createHash } from 'node:crypto';

/** Returns the SHA-256 of bytes, as `sha256sum` prints it. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
