import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/run-bin.ts';

/** A project that has installed what npm would publish: its folder, with the consumer's sources in it. */
export function consumerProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-consumer-'));
  cpSync(join(ROOT, 'test/package/consumer'), folder, { recursive: true });
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  const installed = join(folder, 'node_modules/claimcheck');
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  mkdirSync(installed);
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', installed, '--strip-components=1']);
  // The compiler's own needs; nothing that the package would have to bring.
  symlinkSync(join(ROOT, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'));
  return folder;
}
