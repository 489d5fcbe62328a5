// Handles exceptions that end the run.
import { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { printError } from './print-error.ts';

/**
 * Prints the error that ended the run and returns its exit status. An internal error never prints a stack
 * trace, and never exits with the status for findings.
 */
export function reportFault(error: unknown, lang: UiLanguage): 2 | 3 {
  const known = error instanceof AppError ? error : new AppError('fault', { detail: detailOf(error) });
  printError(known, lang);
  return known.exitStatus;
}

/** Handles exceptions outside the run's promises, such as those of an event without a listener. */
export function onUncaughtError(lang: UiLanguage): void {
  const end = (error: unknown) => process.exit(reportFault(error, lang));
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

function detailOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
