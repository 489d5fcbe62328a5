#!/usr/bin/env node
'use strict';
// CommonJS, which Node begins faster than modules: package.json beside this file says so.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const main = join(__dirname, '../dist/start-command.cjs');
if (existsSync(main)) require(main);
else {
  process.stderr.write('claimcheck is not built yet: run `npm run build`.\n');
  process.exitCode = 2;
}
