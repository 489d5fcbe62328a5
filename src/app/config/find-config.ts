import { dirname, join, relative, resolve, sep } from 'node:path';
import { statOf } from './stat-of.ts';

export const CONFIG_NAMES = ['yaml', 'yml', 'json', 'js', 'mjs'].map(
  (ending) => `claimcheck.config.${ending}`,
);

export interface FoundConfig {
  file: string;
  /** In the working folder or above it, so the user's own; else it came with the inputs and is trusted less. */
  own: boolean;
}

/** A configuration that is a program is run when it is read. */
export function isCode(file: string): boolean {
  return /\.[cm]?js$/.test(file);
}

/**
 * The nearest configurations, upward from the folder that all inputs of this machine share, then from the working
 * folder, nearest first. Addresses and standard input count for the working folder.
 */
export function* findConfigs(inputs: readonly string[], cwd: string): Generator<FoundConfig> {
  const local = inputs.filter((input) => input !== '-' && !/^[a-z][a-z0-9+.-]+:\/\//i.test(input));
  const folders = local.map((input) => folderOf(resolve(cwd, input)));
  const start = folders.reduce<string | undefined>((a, b) => (a === undefined ? b : shared(a, b)), undefined);
  const seen = new Set<string>();
  for (const folder of [...upward(start ?? cwd), ...upward(cwd)]) {
    if (seen.has(folder)) continue;
    seen.add(folder);
    const name = CONFIG_NAMES.find((one) => statOf(join(folder, one))?.isFile() === true);
    if (name !== undefined) yield { file: join(folder, name), own: contains(folder, cwd) };
  }
}

function* upward(folder: string): Generator<string> {
  for (let at = folder; ; at = dirname(at)) {
    yield at;
    if (dirname(at) === at) return;
  }
}

/** For a pattern, the folder before its first part with a sign of a pattern. */
function folderOf(path: string): string {
  const sign = path.search(/[*?[{(!]/);
  if (sign >= 0 && statOf(path) === undefined) return dirname(path.slice(0, sign) + 'x');
  return statOf(path)?.isDirectory() === true ? path : dirname(path);
}

function shared(a: string, b: string): string {
  let at = a;
  while (!contains(at, b) && dirname(at) !== at) at = dirname(at);
  return at;
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}
