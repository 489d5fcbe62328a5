import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns the file for a new article, relative to the folder of rules: the file with other articles of the
 * same code (`uk/dmcca-300` → `_laws/uk/dmcca.yaml`, where `dmcca-226` is), or a new one. Undefined if the
 * article exists.
 */
export function fileForLaw(folder: string, law: string): string | undefined {
  const [jurisdiction = '', slug = ''] = law.split('/');
  const laws = join('_laws', jurisdiction);
  let best = { path: join(laws, `${slug}.yaml`), shared: 0 };
  const names = existsSync(join(folder, laws)) ? readdirSync(join(folder, laws)) : [];
  for (const name of names.filter((one) => one.endsWith('.yaml')).sort()) {
    const path = join(laws, name);
    for (const [, article = ''] of readFileSync(join(folder, path), 'utf8').matchAll(/^([a-z0-9-]+):/gm)) {
      if (article === slug) return undefined;
      const shared = sharedParts(article, slug);
      if (shared > best.shared) best = { path, shared };
    }
  }
  return best.path;
}

function sharedParts(a: string, b: string): number {
  const [left, right] = [a.split('-'), b.split('-')];
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared += 1;
  return shared;
}
