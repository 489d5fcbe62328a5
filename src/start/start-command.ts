import { start } from './start.ts';

// `bin/claimcheck.js` loads this.
start('cli.cjs');
