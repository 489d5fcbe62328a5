import type { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import { printMessage } from '../process/print-message.ts';

/** Prints an error on stderr: what is wrong, then what to do. */
export function printError(error: AppError, lang: UiLanguage): void {
  const { message: what, hint } = error.describe(lang);
  printMessage(message(lang, 'command', 'error', { message: what }));
  if (hint !== undefined) printMessage(`  ${hint}`);
}
