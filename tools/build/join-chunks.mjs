import { basename, dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

/**
 * To find, read and link a file takes a millisecond of a run's start, and splitting makes a hundred of them for what is
 * loaded together. Here each group of chunks becomes one file; the files of its chunks stay and hand its names on to
 * those who import them from elsewhere. All of it becomes CommonJS. For speed alone: `bench/pages.ts` measures it.
 *
 * `files` are esbuild's outputs by path, changed in place; `outputs` what it says of them, by the same paths. A group has
 * a name and the source files of the entry points that it serves; a chunk belongs to the first group that needs it.
 */
export async function joinChunks(files, outputs, folder, groups) {
  const isProgram = (path) => dirname(path) === folder;
  const groupOf = groupsByPath(outputs, groups, isProgram);
  const originals = new Map(files);
  for (const { name } of groups) {
    const members = [...groupOf.keys()].filter((path) => groupOf.get(path) === name);
    files.set(fileOf(name), await bundle(members.map((path) => rename(path, path, 'as')).join('\n'), name));
  }
  for (const path of originals.keys()) {
    const contents = groupOf.has(path) ? handOn(path, groupOf.get(path)) : originals.get(path);
    files.set(path, await bundle(contents, undefined, dirname(path)));
  }

  async function bundle(contents, name, at = join(folder, 'chunks')) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: name === undefined ? at : folder },
      write: false,
      bundle: true,
      minifyWhitespace: true,
      // A twentieth of the package.
      minifyIdentifiers: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      define: { 'import.meta.url': '__address' },
      plugins: [readFrom(originals, { own: name, folder: at, groupOf, handOn })],
      logLevel: 'warning',
    });
    return asCommonJs(outputFiles[0].text);
  }

  function fileOf(name) {
    return join(folder, 'chunks', `${name}.cjs`);
  }

  /** What a chunk exports, from its group's file. */
  function handOn(path, name) {
    return rename(path, fileOf(name), 'back');
  }

  /** A chunk's names are made the group's own ones by its name: `a` of `chunk-X` is `chunk_X_a` there. */
  function rename(path, from, way) {
    const prefix = basename(path, '.cjs').replace(/\W/g, '_');
    const names = outputs[path].exports.map((name) =>
      way === 'as' ? `${name} as ${prefix}_${name}` : `${prefix}_${name} as ${name}`,
    );
    const where = relativeTo(way === 'as' ? folder : dirname(path), from);
    return `export{${names.join(',')}}from${JSON.stringify(where)};`;
  }
}

/** Our own files are loaded by `require` late too; packages that are modules only can but be imported. */
function asCommonJs(code) {
  const text = code.replaceAll(
    /\bimport\(("\.{1,2}\/[^"]+\.cjs")\)/g,
    'Promise.resolve().then(()=>require($1))',
  );
  const address = 'const __address=require("node:url").pathToFileURL(__filename).href;';
  return text.includes('__address') ? address + text : text;
}

/** The groups' names by the paths of the chunks: what is loaded with their entry points, and in no group before. */
function groupsByPath(outputs, groups, isProgram) {
  const groupOf = new Map();
  const take = (path, name) => {
    if (groupOf.has(path)) return;
    if (!isProgram(path)) groupOf.set(path, name);
    for (const { path: next, kind } of outputs[path].imports)
      if (kind === 'import-statement' && outputs[next] !== undefined) take(next, name);
  };
  for (const { name, entries } of groups)
    for (const path of Object.keys(outputs)) if (entries.includes(outputs[path].entryPoint)) take(path, name);
  return groupOf;
}

/** Reads chunks from memory; those of other groups are what these hand on. */
function readFrom(originals, { own, folder, groupOf, handOn }) {
  return {
    name: 'read-from-memory',
    setup({ onResolve, onLoad }) {
      // Node's own, and packages that their user installs.
      onResolve({ filter: /^[^.]/ }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) => {
        const full = join(resolveDir, path);
        if (kind !== 'dynamic-import' && groupOf.has(full)) return { path: full, namespace: 'chunk' };
        return { path: relativeTo(folder, full), external: true };
      });
      onLoad({ filter: /./, namespace: 'chunk' }, ({ path }) => {
        const name = groupOf.get(path);
        const contents = name === own ? originals.get(path) : handOn(path, name);
        return { contents, loader: 'js', resolveDir: dirname(path) };
      });
    },
  };
}

function relativeTo(folder, path) {
  const way = relative(folder, path);
  return way.startsWith('.') ? way : `./${way}`;
}
