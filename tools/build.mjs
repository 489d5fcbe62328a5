// Builds everything into dist/, as `npm run build` does:
//   node tools/build.mjs [--quick] [--lenient]
// --quick skips the declarations, the notices and the bill of materials. --lenient reports invalid rule files
// and skips them.
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
/** The build goes to a temporary folder first, so that a failed build leaves the last good one in place. */
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

/** Runs a build script in its own process, because type checking and bundling each occupy a CPU. */
function run(script, ...args) {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [join(root, script), ...args], { stdio: 'inherit' }).on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`${script} failed`));
    });
  });
}
