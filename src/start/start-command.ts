import { start } from './start.ts';

// Loaded by `bin/claimcheck.js`: starts the command line.
start('cli.cjs');
