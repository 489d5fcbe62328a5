import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a hash of all code and rules. The cache of another build is not used. */
export function writeBuildId(folder) {
  const id = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(c?js|json|gz|br)$/.test(name)) id.update(name).update(readFileSync(join(folder, name)));
  }
  writeFileSync(join(folder, 'build-id'), id.digest('hex'));
}
