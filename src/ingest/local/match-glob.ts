import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isReadable } from '../bytes/input-kind.ts';

/**
 * The files a pattern stands for, by name. A pattern that names no extension (`shop/**`) takes what a folder
 * would give; `shop/*.txt` means what it says.
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
