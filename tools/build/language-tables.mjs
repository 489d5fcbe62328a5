import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
/** Beside the bundles; the code that reads it lies in `chunks/`. */
const TABLE = 'language-guess.json.br';

/**
 * The language guesser's table of a megabyte becomes a file of its own: a third of the size, and read in a third of the
 * time of an object written out.
 */
export function languageTables(folder) {
  return {
    name: 'language-tables',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, async ({ path }) => {
        const notice = /\/\*[^]*?\*\//.exec(readFileSync(path, 'utf8'))?.[0].replace('/*', '/*!') ?? '';
        const { ngramsData } = await import(pathToFileURL(path).href);
        const file = join(folder, TABLE);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, brotliCompressSync(JSON.stringify(ngramsData), BROTLI));
        return {
          contents: `${notice}
            import { readFileSync } from 'node:fs';
            import { brotliDecompressSync } from 'node:zlib';
            const bytes = readFileSync(new URL('../${TABLE}', import.meta.url));
            export const ngramsData = JSON.parse(brotliDecompressSync(bytes).toString());`,
          loader: 'js',
        };
      });
    },
  };
}

/** The models of shops' terms: bytes in base64, of which a file of its own takes half the room that the bundle would. */
export function termTables(folder) {
  return {
    name: 'term-tables',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]terms[\\/]\w+-terms\.json$/ }, ({ path }) => {
        const table = `${basename(path)}.br`;
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, table), brotliCompressSync(JSON.stringify(readJson(path)), BROTLI));
        return { contents: readerOf(table), loader: 'js' };
      });
    },
  };
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** A module whose default export is the table of a file beside the bundles. */
function readerOf(table) {
  return `
    import { readFileSync } from 'node:fs';
    import { brotliDecompressSync } from 'node:zlib';
    const bytes = readFileSync(new URL('../${table}', import.meta.url));
    export default JSON.parse(brotliDecompressSync(bytes).toString());`;
}
