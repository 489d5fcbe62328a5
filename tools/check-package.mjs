// Packs what npm would publish, checks it and prints its sizes:
//   npm run test:package
// publint and are-the-types-wrong must find nothing. The package must stay below 10 MB unpacked and install
// no other package.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MOST_BYTES = 10e6;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'claimcheck-package-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const [{ filename, size, unpackedSize, files }] = JSON.parse(
  run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]),
);
const tarball = join(folder, filename);
run('npx', ['publint', '--strict', tarball]);
run('npx', ['attw', '--no-definitely-typed', tarball]);

const consumer = join(folder, 'consumer');
mkdirSync(consumer);
writeFileSync(join(consumer, 'package.json'), '{ "private": true }');
// Optional peers are not installed, but without these options npm would ask the registry about them.
const quietly = ['--no-audit', '--no-fund', '--ignore-scripts', '--offline', '--legacy-peer-deps'];
run('npm', ['install', ...quietly, tarball], consumer);
const installed = join(consumer, 'node_modules');
const packages = readdirSync(installed).filter((name) => !name.startsWith('.'));

console.log(`tarball ${megabytes(size)}, ${files.length} files, ${megabytes(unpackedSize)} unpacked`);
console.log(`installed ${megabytes(sizeOf(installed))}, packages: ${packages.join(', ')}`);
if (unpackedSize >= MOST_BYTES) fail(`the tarball unpacks to ${MOST_BYTES / 1e6} MB or more`);
if (packages.length !== 1) fail('an install brings other packages: bundle them, or say in this file why not');

function run(command, args, cwd = root) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status !== 0) fail(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

function sizeOf(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
