// Loads the script and the style sheet that an HTML report contains.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

export interface Assets {
  script: string;
  style: string;
  /** SHA-256 hashes of both, for the file's content security policy. */
  hashes: { script: string; style: string };
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Loads what the build made of `client/`: beside the bundles, or in `dist/` when run from sources. */
export function loadAssets(): Assets {
  let at = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    for (const folder of [join(at, 'html-client'), join(at, 'dist', 'html-client')]) {
      if (!existsSync(join(folder, 'main.js.br'))) continue;
      const read = (name: string) =>
        brotliDecompressSync(readFileSync(join(folder, `${name}.br`)))
          .toString()
          .trim();
      const [script, style] = [read('main.js'), read('style.css')];
      return { script, style, hashes: { script: hashOf(script), style: hashOf(style) } };
    }
    const up = dirname(at);
    if (up === at) throw new Error('The HTML report’s script is not built: run `npm run build`.');
    at = up;
  }
}
