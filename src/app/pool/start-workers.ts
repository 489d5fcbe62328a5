// Starts worker threads.
import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import { shippedFile } from '../rules/shipped-file.ts';

const MEGABYTE = 1 << 20;
/** Limits of a worker's heap in MB. A large page needs the lower one; the upper one spares the system. */
const LEAST_MB = 512;
const MOST_MB = 2048;

/** Returns the heap limit of one of `jobs` workers, in MB. */
function memoryShare(jobs: number): number {
  return Math.round(Math.min(MOST_MB, Math.max(LEAST_MB, (totalmem() / MEGABYTE / jobs) * 0.6)));
}

/**
 * Starts workers, which load their code and wait for a setup. Started before anything else is loaded, they
 * are ready when this thread is. An idle one does not keep the process alive; one that exceeds its heap limit
 * is ended.
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
