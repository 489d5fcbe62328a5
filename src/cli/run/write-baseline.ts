import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { statOf } from '../../app/config/stat-of.ts';
import { AppError } from '../../model/error/app-error.ts';
import { openFileSink } from '../output/file-sink.ts';

/** A lock this old was left by a run that was killed. */
const STALE_MS = 60_000;

/** What stands in the file; empty where there is none. */
export function contentOf(path: string): string {
  return statOf(path)?.isFile() === true ? readFileSync(path, 'utf8') : '';
}

/**
 * Writes the baseline, if it still is what this run began with: of two runs at the same time, the second says so instead
 * of writing over what the first one found.
 * @throws AppError `baseline-busy`
 */
export function writeBaseline(path: string, before: string, text: string): void {
  const lock = `${path}.lock`;
  const age = Date.now() - (statOf(lock)?.mtimeMs ?? Date.now());
  if (age > STALE_MS) rmSync(lock, { force: true });
  let held: number;
  try {
    held = openSync(lock, 'wx');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')
      throw new AppError('baseline-busy', { path }, { cause });
    throw new AppError('output-failed', { path, detail: String(cause) }, { cause });
  }
  try {
    if (contentOf(path) !== before) throw new AppError('baseline-busy', { path });
    const sink = openFileSink(path);
    sink.write(text);
    sink.finish();
  } finally {
    closeSync(held);
    rmSync(lock, { force: true });
  }
}
