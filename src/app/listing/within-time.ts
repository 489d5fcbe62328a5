import { Script } from 'node:vm';
import { AppError } from '../../model/error/app-error.ts';

/** Runs a piece of work, or ends it: throws `listing-timeout`. */
export type Guard = <T>(work: () => T) => T;

export const NO_LIMIT: Guard = (work) => work();

const SLOT = Symbol.for('claimcheck.guarded');
const slots = globalThis as unknown as Record<symbol, (() => unknown) | undefined>;
let script: Script | undefined;

/**
 * Ends work in this thread that takes longer than `ms`, wherever it is: a loop or an expression that never ends does not
 * stop the run. What the work left half done stays so; no more listings should be checked in this thread afterwards.
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
