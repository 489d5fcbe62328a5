// Bundles the command and the library, compiles the rules to JSON. Run by `npm run build`.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { keepConst } from './keep-const.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
/** Built beside its place, so that a failed build leaves the last good one. */
const next = join(root, `dist.${process.pid}.next`);

/** The language guesser's table of a megabyte: as JSON it is read in a third of the time of an object written out. */
const tablesAsJson = {
  name: 'tables-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, async ({ path }) => {
      const notice = /\/\*[^]*?\*\//.exec(readFileSync(path, 'utf8'))?.[0].replace('/*', '/*!') ?? '';
      const { ngramsData } = await import(pathToFileURL(path).href);
      const json = JSON.stringify(JSON.stringify(ngramsData));
      return { contents: `${notice}\nexport const ngramsData = JSON.parse(${json});`, loader: 'js' };
    });
  },
};

process.on('exit', () => rmSync(next, { recursive: true, force: true }));

// Bundled, because resolving hundreds of small files is most of a command's start-up time.
// What is large and seldom needed stays outside and is loaded when it is. The parts are bundled apart:
// together, what they share would be cut into many small files again.
for (const entryPoints of [
  { cli: 'src/cli/main.ts' },
  { index: 'src/index.ts' },
  { 'row-worker': 'src/app/pool/row-worker.ts' },
  {
    'tools/compile-rules': 'tools/compile-rules.ts',
    'tools/eval-claims': 'tools/eval-claims.ts',
    'tools/fit-wording': 'tools/fit-wording.ts',
    'tools/write-docs': 'tools/write-docs.ts',
    'tools/eval-pages': 'tools/eval-pages.ts',
    'tools/judge-findings': 'tools/judge-findings.ts',
    'bench/pages': 'bench/pages.ts',
    'bench/memory': 'bench/memory.ts',
    'bench/catalogue': 'bench/catalogue.ts',
    'bench/cache': 'bench/cache.ts',
    'bench/contradictions': 'bench/contradictions.ts',
    'tools/write-schema': 'tools/write-schema.ts',
    'tools/generate-rows': 'tools/generate-rows.ts',
  },
]) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    write: false,
    outdir: next,
    bundle: true,
    // Less text to read at start-up; names are kept for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    splitting: true,
    // Of this package one small part is needed in every check.
    alias: {
      'natural/lib/natural/distance/jaro-winkler_distance.js': join(
        root,
        'node_modules/natural/lib/natural/distance/jaro-winkler_distance.js',
      ),
    },
    platform: 'node',
    target: 'node20',
    format: 'esm',
    plugins: [tablesAsJson],
    external: ['undici', 'natural', 'natural/*', 'tinyglobby', 'p-queue', 'ipaddr.js', 'yauzl'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, keepConst(text));
  }
}

// The HTML report's own script and style, put whole into each report.
await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/report/html/client/main.tsx', style: 'src/report/html/client/style.css' },
  outdir: join(next, 'html-client'),
  bundle: true,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});

const { compileShippedRules } = await import(pathToFileURL(join(next, 'tools/compile-rules.js')).href);
// With --lenient, for work in progress, invalid rule files are named and left out.
const onInvalid = process.argv.includes('--lenient') ? (error) => console.error(error.message) : undefined;
compileShippedRules(join(root, 'rules'), join(next, 'rules'), onInvalid);

// Tells builds apart, code and rules alike: what was cached by another is not used.
const id = createHash('sha256');
for (const name of readdirSync(next, { recursive: true, encoding: 'utf8' }).sort()) {
  if (/\.(js|json|bin)$/.test(name)) id.update(name).update(readFileSync(join(next, name)));
}
writeFileSync(join(next, 'build-id'), id.digest('hex'));

const old = `${dist}.${process.pid}.old`;
if (existsSync(dist)) renameSync(dist, old);
renameSync(next, dist);
rmSync(old, { recursive: true, force: true });
