// Writes the baseline file.
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { statOf } from '../../app/config/stat-of.ts';
import { AppError } from '../../model/error/app-error.ts';
import { openFileSink } from '../output/file-sink.ts';

/** Age in milliseconds of a lock that a killed run left behind. */
const STALE_MS = 60_000;

/** Returns the file's text; empty if there is none. */
export function contentOf(path: string): string {
  return statOf(path)?.isFile() === true ? readFileSync(path, 'utf8') : '';
}

/**
 * Writes the baseline if the file is unchanged since this run read it. Of two runs at once, the second fails
 * instead of overwriting the first one's findings.
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
