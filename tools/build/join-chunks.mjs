// Joins the chunks of a bundle that are loaded together, for a faster start.
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

/**
 * Loading a file takes about a millisecond, and splitting makes a hundred files of code that is loaded
 * together. Here each group of chunks becomes one file. The files of its chunks stay, and re-export its names
 * for other importers. Everything becomes CommonJS. `bench/pages.ts` measures the effect.
 *
 * `files` are esbuild's outputs by path, changed in place; `outputs` is its metadata by the same paths. A
 * group has a name and the source files of its entry points. A chunk belongs to the first group that needs
 * it.
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
      // Saves five per cent of the package.
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

  /** Returns code that re-exports a chunk's names from its group's file. */
  function handOn(path, name) {
    return rename(path, fileOf(name), 'back');
  }

  /** Returns an export statement that prefixes names: `a` of `chunk-X` is `chunk_X_a` in the group's file. */
  function rename(path, from, way) {
    const prefix = basename(path, '.cjs').replace(/\W/g, '_');
    const names = outputs[path].exports.map((name) =>
      way === 'as' ? `${name} as ${prefix}_${name}` : `${prefix}_${name} as ${name}`,
    );
    const where = relativeTo(way === 'as' ? folder : dirname(path), from);
    return `export{${names.join(',')}}from${JSON.stringify(where)};`;
  }
}

/** Loads our own files by `require`, also dynamically. Packages that are ES modules can only be imported. */
function asCommonJs(code) {
  const text = code.replaceAll(
    /\bimport\(("\.{1,2}\/[^"]+\.cjs")\)/g,
    'Promise.resolve().then(()=>require($1))',
  );
  const address = 'const __address=require("node:url").pathToFileURL(__filename).href;';
  return text.includes('__address') ? address + text : text;
}

/**
 * Returns the group of each chunk by path: static imports of its entry points that are in no earlier group.
 */
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

/** Reads chunks from memory; for chunks of other groups it reads their re-exports. */
function readFrom(originals, { own, folder, groupOf, handOn }) {
  return {
    name: 'read-from-memory',
    setup({ onResolve, onLoad }) {
      // Node's own modules, and packages that users install.
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
