// Handles errors of standard output.
import { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { printError } from './print-error.ts';

let closed = false;
let others = false;

/** True if the reader of standard output has closed it. */
export function stdoutClosed(): boolean {
  return closed;
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
    if (!others) process.exit(0);
  });
  process.stderr.on('error', () => undefined);
}
