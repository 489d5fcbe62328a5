import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ResultCache } from '../../app/check/result-cache.ts';
import type { LoadedRules } from '../../app/rules/load-rules.ts';
import { buildId } from '../../app/rules/shipped-rules.ts';
import { cacheSecret } from '../process/cache-secret.ts';
import { userCacheFolder } from '../process/user-cache-folder.ts';

/** The cache of a run, or none: of sources that were not built, code may change without its name changing. */
export function openCache(folder: string, { files }: LoadedRules): ResultCache | undefined {
  const build = buildId();
  if (build === undefined) return undefined;
  const version = createHash('sha1').update(build);
  // The build's own files are in its name.
  for (const [name, file] of files) if (typeof file === 'string') version.update(`${name}\n${file}\n`);
  const secret = cacheSecret();
  return secret === undefined ? undefined : new ResultCache(folder, version.digest('hex'), secret);
}

/** Beside the project's packages where there are any, else where the system keeps caches. */
export function defaultCacheFolder(base: string): string {
  if (existsSync(join(base, 'node_modules'))) return join(base, 'node_modules', '.cache', 'claimcheck');
  return userCacheFolder();
}
