// The user's secret key, kept in the cache folder.
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeQuietly } from './remove-quietly.ts';
import { userCacheFolder } from './user-cache-folder.ts';

const LENGTH = 32;

/** Returns the key that signs cache entries. It is created at first use; undefined if it cannot be stored. */
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

/** Creates the key. Of two runs that do so at once, the first one's key is used. */
function make(place: string): Uint8Array | undefined {
  const draft = `${place}.${randomBytes(6).toString('hex')}.part`;
  try {
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    writeFileSync(draft, randomBytes(LENGTH), { flag: 'wx', mode: 0o600 });
    linkSync(draft, place);
  } catch {
    // Another run was quicker, or the folder is not writable.
  } finally {
    removeQuietly(draft);
  }
  return read(place);
}
