import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder for what programs of this user keep. */
export function userCacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'claimcheck');
}
