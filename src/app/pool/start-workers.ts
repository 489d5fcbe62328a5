import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import { shippedFile } from '../rules/shipped-file.ts';

const MEGABYTE = 1 << 20;
/** Not less than a large page needs, and never so much that the machine stands still. */
const LEAST_MB = 512;
const MOST_MB = 2048;

/** What one of so many workers may keep, in megabytes. */
function memoryShare(jobs: number): number {
  return Math.round(Math.min(MOST_MB, Math.max(LEAST_MB, (totalmem() / MEGABYTE / jobs) * 0.6)));
}

/**
 * Workers that load what they run and wait to be told what for. Started before anything else is loaded, they are ready
 * when this thread is; one that gets nothing to do does not hold up the end of the process.
 * Each may take its share of the memory; one that needs more is ended.
 */
export function startWorkers(count: number, jobs: number): Worker[] {
  const workers: Worker[] = [];
  while (workers.length < count) {
    const worker = new Worker(shippedFile('start-worker.cjs'), {
      resourceLimits: { maxOldGenerationSizeMb: memoryShare(jobs) },
    });
    worker.unref();
    workers.push(worker);
  }
  return workers;
}
