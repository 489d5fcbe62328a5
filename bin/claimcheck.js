#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/start-command.cjs', import.meta.url));
if (existsSync(main)) createRequire(import.meta.url)(main);
else {
  process.stderr.write('claimcheck is not built yet: run `npm run build`.\n');
  process.exitCode = 2;
}
