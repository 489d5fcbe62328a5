// Handles errors of standard output.
import { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { printError } from './print-error.ts';

let closed = false;
let others = false;
let statusSoFar: () => number | undefined = () => 0;

/** True if the reader of standard output has closed it. */
export function stdoutClosed(): boolean {
  return closed;
}

/** True if the reader has closed standard output, and nothing else is written. */
export function isReaderGone(): boolean {
  return closed && !others;
}

/**
 * Sets how a run ends whose reader closes standard output: with this status, or by itself if it is undefined.
 * What is known by then must not be lost: `| head -1` would make a failing run green.
 */
export function onClosedStdout(status: () => number | undefined): void {
  statusSoFar = status;
}

/** Makes the run continue when standard output is closed, because it also writes files or a baseline. */
export function continueWithoutStdout(): void {
  others = true;
}

/** Ends the run quietly if the reader closes the pipe (`| head`). A full disk is an error. */
export function handleStdoutErrors(lang: UiLanguage): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      printError(new AppError('output-failed', { path: 'stdout', detail: error.message }), lang);
      process.exit(3);
    }
    closed = true;
    if (others) return;
    const status = statusSoFar();
    if (status !== undefined) process.exit(status);
  });
  process.stderr.on('error', () => undefined);
}
