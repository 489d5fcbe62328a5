import { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { printError } from './print-error.ts';

let closed = false;
let others = false;

/** Has the reader of standard output gone away? */
export function stdoutClosed(): boolean {
  return closed;
}

/** The run writes reports to files too: it goes on to its end when standard output is closed. */
export function goOnWithoutStdout(): void {
  others = true;
}

/** A reader that closes the pipe (`| head`) ends the run quietly; a full disk is an error. */
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
