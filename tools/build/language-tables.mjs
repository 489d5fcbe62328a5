// Moves large tables out of the bundles into compressed files.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } };
/** The file is next to the bundles; the code that reads it is in `chunks/`. */
const TABLE = 'language-guess.json.br';

/**
 * Moves the language guesser's table of a megabyte to its own file: a third of the size, and three times as
 * fast to load as an object literal.
 */
export function languageTables(folder) {
  return {
    name: 'language-tables',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, async ({ path }) => {
        const notice = /\/\*[^]*?\*\//.exec(readFileSync(path, 'utf8'))?.[0].replace('/*', '/*!') ?? '';
        const { ngramsData } = await import(pathToFileURL(path).href);
        writeTable(folder, TABLE, ngramsData);
        return { contents: `${notice}${readerOf(TABLE, 'export const ngramsData =')}`, loader: 'js' };
      });
    },
  };
}

/**
 * Moves the models of policy wordings to files. They are base64, which takes half the space when compressed
 * separately.
 */
export function termTables(folder) {
  return {
    name: 'term-tables',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]terms[\\/]\w+-terms\.json$/ }, ({ path }) => {
        const table = `${basename(path)}.br`;
        writeTable(folder, table, JSON.parse(readFileSync(path, 'utf8')));
        return { contents: readerOf(table, 'export default'), loader: 'js' };
      });
    },
  };
}

function writeTable(folder, name, table) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), brotliCompressSync(JSON.stringify(table), BROTLI));
}

/** Returns a module that exports the table of a file next to the bundles. */
function readerOf(table, exported) {
  return `
    import { readFileSync } from 'node:fs';
    import { brotliDecompressSync } from 'node:zlib';
    const bytes = readFileSync(new URL('../${table}', import.meta.url));
    ${exported} JSON.parse(brotliDecompressSync(bytes).toString());`;
}
