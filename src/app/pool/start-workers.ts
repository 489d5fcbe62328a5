import { Worker } from 'node:worker_threads';
import { shippedFile } from '../rules/shipped-file.ts';

/**
 * Workers that load what they run and wait to be told what for. Started before anything else is loaded, they are ready
 * when this thread is; one that gets nothing to do does not hold up the end of the process.
 */
export function startWorkers(count: number): Worker[] {
  const workers: Worker[] = [];
  while (workers.length < count) {
    const worker = new Worker(shippedFile('row-worker.js'));
    worker.unref();
    workers.push(worker);
  }
  return workers;
}
