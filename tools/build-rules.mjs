// Compiles only the rules, into an existing build:
//   npm run build:rules
import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeBuildId } from './build/build-id.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const compiler = join(dist, 'tools/compile-rules.js');
if (!existsSync(compiler)) {
  console.error('There is no build yet: run `npm run build`.');
  process.exit(2);
}
const next = `${dist}.${process.pid}.next`;
process.on('exit', () => rmSync(next, { recursive: true, force: true }));

const { compileChangedRules } = await import(pathToFileURL(compiler).href);
try {
  compileChangedRules(next);
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
const old = `${dist}.${process.pid}.old`;
renameSync(join(dist, 'rules'), old);
renameSync(next, join(dist, 'rules'));
rmSync(old, { recursive: true, force: true });
writeBuildId(dist);
