// Limits the time for work on one listing.
import { Script } from 'node:vm';
import { AppError } from '../../model/error/app-error.ts';

/** Runs a function with a time limit; throws `listing-timeout` where it takes too long. */
export type Guard = <T>(work: () => T) => T;

export const NO_LIMIT: Guard = (work) => work();

const SLOT = Symbol.for('claimcheck.guarded');
const slots = globalThis as unknown as Record<symbol, (() => unknown) | undefined>;
let script: Script | undefined;

/**
 * Returns a guard that stops work in this thread after `ms`, even an endless loop. State may be left
 * half-changed, so no more listings should be checked in this thread afterwards.
 */
export function guardFor(path: string, ms: number): Guard {
  if (ms === 0) return NO_LIMIT;
  return <T>(work: () => T): T => {
    script ??= new Script(`globalThis[Symbol.for('${SLOT.description}')]()`);
    slots[SLOT] = work;
    try {
      return script.runInThisContext({ timeout: ms }) as T;
    } catch (error) {
      if (!isTimeout(error)) throw error;
      throw new AppError('listing-timeout', { path, seconds: ms / 1000 }, { cause: error });
    } finally {
      slots[SLOT] = undefined;
    }
  };
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

export function isOutOfTime(error: unknown): error is AppError {
  return error instanceof AppError && error.code === 'listing-timeout';
}
