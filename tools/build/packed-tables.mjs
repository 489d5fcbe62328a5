import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** A fitted table is packed inside the bundle: a fifth of the size, and read as fast as the numbers written out. */
const FITTED = /[\\/]rank[\\/]tables\.json$/;
/** Tables of the encodings of East Asia: asked for by `require` when a page needs them. */
const ENCODINGS = /[\\/]iconv-lite[\\/]encodings[\\/]tables[\\/][\w-]+\.json$/;

export const packedTables = {
  name: 'packed-tables',
  setup({ onLoad }) {
    onLoad({ filter: FITTED }, ({ path }) => ({
      contents: `
        import { gunzipSync } from 'node:zlib';
        export default JSON.parse(gunzipSync(Buffer.from('${packed(path)}', 'base64')).toString());`,
      loader: 'js',
    }));
    onLoad({ filter: ENCODINGS }, ({ path }) => ({
      contents: `
        const { gunzipSync } = require('node:zlib');
        module.exports = JSON.parse(gunzipSync(Buffer.from('${packed(path)}', 'base64')).toString());`,
      loader: 'js',
    }));
  },
};

function packed(path) {
  return gzipSync(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))), { level: 9 }).toString('base64');
}
