// Expands glob patterns.
import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isReadable } from '../bytes/input-kind.ts';

/**
 * Returns the files that match, sorted by name. A pattern without an extension (`shop/**`) takes only files
 * that a folder would give; `shop/*.txt` takes all matches.
 */
export async function matchGlob(pattern: string): Promise<string[]> {
  if (!isDynamicPattern(pattern)) return [];
  const found = await glob(pattern, { absolute: isAbsolute(pattern), expandDirectories: false, dot: false });
  const namesExtension = /\.[^./]*$/.test(pattern);
  const prefix = pattern.startsWith('./') ? './' : '';
  return found
    .filter((path) => namesExtension || isReadable(path))
    .map((path) => prefix + path)
    .sort();
}
