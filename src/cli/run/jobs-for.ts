import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { statOf } from '../../app/config/stat-of.ts';
import { kindOf } from '../../ingest/bytes/input-kind.ts';

/** More workers than this wait for the one thread that reads and writes. */
const MOST = 4;
/** A smaller catalogue is checked by one worker before a second one has begun. */
const WORTH_SECOND = 2 * 1024 * 1024;

/** How many workers a run is given: as many as asked for, else by the machine and by what there is to do. */
export function jobsFor(inputs: readonly string[], asked: number | undefined): number {
  if (asked !== undefined) return asked;
  return inputs.every(isSmallCatalogue) ? 1 : Math.min(MOST, availableParallelism());
}

function isSmallCatalogue(input: string): boolean {
  if (kindOf(input) !== 'catalogue') return false;
  const size = statOf(input)?.size;
  return size !== undefined && size < (input.endsWith('.gz') ? WORTH_SECOND / 10 : WORTH_SECOND);
}

/** Workers take as long to begin as some ten pages take to be checked. */
const MANY = 20;

/** Whether it can be told at once that there are many pages: many inputs, or a folder of many files. */
export function areMany(inputs: readonly string[]): boolean {
  return inputs.length >= MANY || inputs.some((input) => filesIn(input) >= MANY);
}

function filesIn(input: string): number {
  try {
    return statOf(input)?.isDirectory() === true ? readdirSync(input).length : 1;
  } catch {
    return 1; // What cannot be read is told where it is read.
  }
}

/** One job without a limit of time is done in this thread: there is nothing to end. */
export function needsWorkers(jobs: number, { listingTimeout }: { listingTimeout: number }): boolean {
  return jobs > 1 || listingTimeout > 0;
}
