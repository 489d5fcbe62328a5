import { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { printError } from './print-error.ts';

/**
 * Says what ended the run and gives the exit status for it. Whatever it is: a fault of ours never prints a stack and
 * never has the status that means findings.
 */
export function reportFault(error: unknown, lang: UiLanguage): 2 | 3 {
  const known = error instanceof AppError ? error : new AppError('fault', { detail: detailOf(error) });
  printError(known, lang);
  return known.exitStatus;
}

/** Faults that no part of the run waits for, such as an event without a listener. */
export function onStrayFault(lang: UiLanguage): void {
  const end = (error: unknown) => process.exit(reportFault(error, lang));
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

function detailOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
