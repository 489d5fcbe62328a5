import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { AppError } from '../../model/error/app-error.ts';

/** Reads all YAML files of a rules folder. Throws `rules-missing` if the folder does not exist. */
export function readRuleFolder(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (cause) {
    throw new AppError('rules-missing', { path: folder }, { cause });
  }
  for (const name of names.sort()) {
    if (!/\.ya?ml$/.test(name)) continue;
    const path = join(folder, name);
    files.set(relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8'));
  }
  return files;
}
