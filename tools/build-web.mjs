// Makes a folder that runs without a server, from a disk too:
//   npm run build:web [-- FOLDER]
// Needs `npm run build` before it: its rules and words come from dist/.
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWeb } from './build/web.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = resolve(process.argv[2] ?? join(root, 'dist-web'));
rmSync(folder, { recursive: true, force: true });
await buildWeb(root, join(root, 'dist'), folder);
