import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { CONFIG_NAMES } from './find-config.ts';

/** Returns the path of a file beside the configuration or of an installed package; undefined if none. */
export function resolveName(name: string, folder: string): string | undefined {
  if (name.startsWith('.') || isAbsolute(name)) {
    const path = resolve(folder, name);
    return existsSync(path) ? path : undefined;
  }
  if (name.split('/').includes('..')) return undefined;
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, 'node_modules', name);
    if (existsSync(path)) return path;
    if (dirname(at) === at) break;
  }
  const path = resolve(folder, name); // `shared/base.yaml` without the dot.
  return existsSync(path) ? path : undefined;
}

/** Returns a package's configuration: a file with a usual name, or the `main` of its package.json. */
export function configOfPackage(folder: string): string | undefined {
  const usual = CONFIG_NAMES.map((name) => join(folder, name)).find(existsSync);
  if (usual !== undefined) return usual;
  try {
    const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { main?: unknown };
    const path = typeof main === 'string' ? join(folder, main) : '';
    return /\.(ya?ml|json|[cm]?js)$/.test(path) && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
