// Builds the page of `serve` as files that run without a server.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { BROWSER } from './browser.mjs';

/** Data that is loaded with the page; words of other languages are loaded when a listing needs them. */
const AT_ONCE = ['rules', 'zh', 'en'];

/** Files that cannot run in a browser, and their substitutes. */
const SUBSTITUTES = [
  [/[\\/]ingest[\\/]bytes[\\/]unpack(?:-stream)?\.ts$/, 'unpack.ts'],
  [/[\\/]xlsx[\\/]xlsx-rows\.ts$/, 'workbook.ts'],
  [/[\\/]report[\\/]html[\\/]assets\.ts$/, 'report-assets.ts'],
  [/[\\/]app[\\/]rules[\\/]shipped-rules\.ts$/, 'shipped-rules.ts'],
  [/[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/, 'ngrams.ts'],
];

/** Builds the folder: the page, its script, and the rules' data as scripts. */
export async function buildWeb(root, dist, folder) {
  mkdirSync(join(folder, 'data'), { recursive: true });
  const place = join(root, 'src/serve/web/substitutes');
  const { outputFiles } = await build({
    ...BROWSER,
    absWorkingDir: root,
    entryPoints: { claimcheck: 'src/serve/web/main.tsx', desk: 'src/serve/page/desk.css' },
    outdir: folder,
    define: { global: 'globalThis' },
    inject: [join(place, 'global-buffer.ts')],
    alias: { 'node:buffer': join(place, 'buffer.ts'), 'node:crypto': join(place, 'crypto.ts') },
    plugins: [substitutes(place)],
  });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  for (const [name, files] of dataFiles(dist)) {
    const packed = Object.fromEntries(
      files.map(([file, bytes]) => [file, gzipSync(bytes, { level: 9 }).toString('base64')]),
    );
    writeFileSync(join(folder, 'data', `${name}.js`), `claimcheckData(${JSON.stringify(packed)});\n`);
  }
  writeFileSync(join(folder, 'index.html'), PAGE);
}

function substitutes(place) {
  return {
    name: 'substitutes',
    setup({ onLoad }) {
      for (const [filter, file] of SUBSTITUTES)
        onLoad({ filter }, () => ({
          contents: readFileSync(join(place, file), 'utf8'),
          loader: 'ts',
          resolveDir: place,
        }));
    },
  };
}

/** Returns the files of each script in `data/`, by the script's name. */
function dataFiles(dist) {
  const stored = (path) => brotliDecompressSync(readFileSync(join(dist, `${path}.br`)));
  const rules = join(dist, 'rules');
  const scripts = new Map([
    [
      'rules',
      [
        ...['index', 'columns', 'texts', 'examples', 'people', 'phones'].map((name) => [
          `${name}.json`,
          stored(`rules/${name}.json`),
        ]),
        ['language-guess.json', stored('language-guess.json')],
        ['report.json', Buffer.from(JSON.stringify(reportAssets(stored)))],
      ],
    ],
  ]);
  for (const name of readdirSync(rules)) {
    const [, file, lang] = /^((?:vocabulary|wording)\.([a-z]+)\.(?:json|bin))\.br$/.exec(name) ?? [];
    if (file === undefined) continue;
    if (!scripts.has(lang)) scripts.set(lang, []);
    scripts.get(lang).push([file, stored(`rules/${file}`)]);
  }
  return scripts;
}

/** Returns script and style of a saved report, in the form of `report/html/assets.ts`. */
function reportAssets(stored) {
  const [script, style] = ['main.js', 'style.css'].map((name) =>
    stored(`html-client/${name}`).toString().trim(),
  );
  const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  return { script, style, hashes: { script: hashOf(script), style: hashOf(style) } };
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types claimcheck',
].join('; ');

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>claimcheck</title>
<link rel="stylesheet" href="desk.css">
<script src="claimcheck.js" defer></script>
${AT_ONCE.map((name) => `<script src="data/${name}.js" defer></script>`).join('\n')}
</head>
<body>
<div id="desk"></div>
<noscript>This page needs its script. 此页面需要脚本。</noscript>
</body>
</html>
`;
