// Finds the configuration files that apply to a run.
import { dirname, join, relative, resolve, sep } from 'node:path';
import { statOf } from './stat-of.ts';

export const CONFIG_NAMES = ['yaml', 'yml', 'json', 'js', 'mjs'].map(
  (ending) => `claimcheck.config.${ending}`,
);

export interface FoundConfig {
  file: string;
  /** True in the working folder or above it: the user's own. Others came with the inputs, so trusted less. */
  own: boolean;
}

/** True for a configuration that is a program (.js), which is run when it is read. */
export function isCode(file: string): boolean {
  return /\.[cm]?js$/.test(file);
}

/**
 * Yields configuration files, nearest first: upward from the common folder of the input files, then from the
 * working folder. URLs and standard input count for the working folder.
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

/** Returns the folder of a path; for a pattern the part before its first wildcard: "shop/*.html" → "shop". */
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
