// Opens the cache of reports.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ResultCache } from '../../app/check/result-cache.ts';
import type { LoadedRules } from '../../app/rules/load-rules.ts';
import { buildId } from '../../app/rules/shipped-rules.ts';
import { cacheSecret } from '../process/cache-secret.ts';
import { userCacheFolder } from '../process/user-cache-folder.ts';

/** Returns the cache; undefined where running from sources, whose code changes without a new build id. */
export function openCache(folder: string, { files }: LoadedRules): ResultCache | undefined {
  const build = buildId();
  if (build === undefined) return undefined;
  const version = createHash('sha1').update(build);
  // The build id covers the build's own files, which are parsed; strings are the user's.
  for (const [name, file] of files) if (typeof file === 'string') version.update(`${name}\n${file}\n`);
  const secret = cacheSecret();
  return secret === undefined ? undefined : new ResultCache(folder, version.digest('hex'), secret);
}

/** Returns the default folder: in the project's node_modules, else in the user's cache folder. */
export function defaultCacheFolder(base: string): string {
  if (existsSync(join(base, 'node_modules'))) return join(base, 'node_modules', '.cache', 'claimcheck');
  return userCacheFolder();
}
