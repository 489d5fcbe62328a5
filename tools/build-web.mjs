// Builds a folder with the page of `serve` that runs without a server, even from a disk:
//   npm run build:web [-- FOLDER]
// Needs `npm run build` before, because it takes rules and words from dist/.
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWeb } from './build/web.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = resolve(process.argv[2] ?? join(root, 'dist-web'));
rmSync(folder, { recursive: true, force: true });
await buildWeb(root, join(root, 'dist'), folder);
