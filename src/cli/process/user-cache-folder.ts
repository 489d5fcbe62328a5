import { homedir } from 'node:os';
import { join } from 'node:path';

/** Returns the folder for this user's cached data. */
export function userCacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'claimcheck');
}
