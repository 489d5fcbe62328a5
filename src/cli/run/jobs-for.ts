// Decides how many threads a run uses.
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { statOf } from '../../app/config/stat-of.ts';
import { kindOf } from '../../ingest/bytes/input-kind.ts';

/** Limit of workers by default. More would wait for the one thread that reads and writes. */
const MOST = 4;
/** Bytes of a catalogue that a first worker checks before a second has started. */
const WORTH_SECOND = 2 * 1024 * 1024;

/** Returns the number of threads: as requested, or by the processors and the size of the input. */
export function jobsFor(inputs: readonly string[], asked: number | undefined): number {
  if (asked !== undefined) return asked;
  return inputs.every(isSmallCatalogue) ? 1 : Math.min(MOST, availableParallelism());
}

function isSmallCatalogue(input: string): boolean {
  if (kindOf(input) !== 'catalogue') return false;
  const size = statOf(input)?.size;
  return size !== undefined && size < (input.endsWith('.gz') ? WORTH_SECOND / 10 : WORTH_SECOND);
}

/** Number of pages from which workers start at once. A start takes as long as to check some ten pages. */
const MANY = 20;

/** True if there are plainly many pages: many inputs, or a folder of many files. */
export function areMany(inputs: readonly string[]): boolean {
  return inputs.length >= MANY || inputs.some((input) => filesIn(input) >= MANY);
}

function filesIn(input: string): number {
  try {
    return statOf(input)?.isDirectory() === true ? readdirSync(input).length : 1;
  } catch {
    return 1; // // Reading it later reports the error.
  }
}

/** True if workers are needed. One job without a time limit runs in this thread, as it need not be ended. */
export function needsWorkers(jobs: number, { listingTimeout }: { listingTimeout: number }): boolean {
  return jobs > 1 || listingTimeout > 0;
}
