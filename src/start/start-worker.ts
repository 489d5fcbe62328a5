import { start } from './start.ts';

// Started by `app/pool/start-workers.ts`: starts a worker thread.
start('row-worker.cjs');
