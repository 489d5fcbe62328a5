import { start } from './start.ts';

// What `app/pool/start-workers.ts` runs.
start('row-worker.cjs');
