// Builds everything into dist/, as `npm run build` does:
//   node tools/build.mjs [--quick] [--lenient]
// --quick leaves out the declarations, the notices and the bill of materials; --lenient names invalid rule files and leaves them out.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeBuildId } from './build/build-id.mjs';
import { bundleDesk, bundleReportClient, bundleShipped, bundleStart, bundleTools } from './build/code.mjs';
import { noticesOf } from './build/notices.mjs';
import { sbomOf } from './build/sbom.mjs';
import { writeRegistries } from './build/registries.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
/** Built beside its place, so that a failed build leaves the last good one. */
const next = join(root, `dist.${process.pid}.next`);
const isQuick = process.argv.includes('--quick');

writeRegistries(root);
mkdirSync(next, { recursive: true });
process.on('exit', () => rmSync(next, { recursive: true, force: true }));

const declared = isQuick ? undefined : run('tools/build/declarations.mjs', next);
const [inputs] = await Promise.all([
  bundleShipped(root, next),
  bundleStart(root, next),
  bundleTools(root, next),
  bundleReportClient(root, next),
  bundleDesk(root, next),
]);
if (!isQuick) {
  writeFileSync(join(next, 'THIRD-PARTY-NOTICES.md'), noticesOf(root, inputs));
  writeFileSync(join(next, 'sbom.cdx.json'), JSON.stringify(sbomOf(root, inputs)));
}

const { compileShippedRules } = await import(pathToFileURL(join(next, 'tools/compile-rules.js')).href);
const onInvalid = process.argv.includes('--lenient') ? (error) => console.error(error.message) : undefined;
compileShippedRules(join(root, 'rules'), join(next, 'rules'), onInvalid);
await declared;

writeBuildId(next);
const old = `${dist}.${process.pid}.old`;
if (existsSync(dist)) renameSync(dist, old);
renameSync(next, dist);
rmSync(old, { recursive: true, force: true });

/** Runs a script of the build beside this one: type checking and bundling take a processor each. */
function run(script, ...args) {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [join(root, script), ...args], { stdio: 'inherit' }).on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`${script} failed`));
    });
  });
}
