import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeQuietly } from './remove-quietly.ts';
import { userCacheFolder } from './user-cache-folder.ts';

const LENGTH = 32;

/** The key that entries of the cache are signed with, made at first use; undefined where none can be kept. */
export function cacheSecret(): Uint8Array | undefined {
  const place = join(userCacheFolder(), 'key');
  return read(place) ?? make(place);
}

function read(place: string): Uint8Array | undefined {
  try {
    const secret = readFileSync(place);
    return secret.length === LENGTH ? secret : undefined;
  } catch {
    return undefined;
  }
}

/** Of two runs that make one at the same time, the first one's holds. */
function make(place: string): Uint8Array | undefined {
  const draft = `${place}.${randomBytes(6).toString('hex')}.part`;
  try {
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    writeFileSync(draft, randomBytes(LENGTH), { flag: 'wx', mode: 0o600 });
    linkSync(draft, place);
  } catch {
    // Another run was quicker, or nothing can be written here.
  } finally {
    removeQuietly(draft);
  }
  return read(place);
}
