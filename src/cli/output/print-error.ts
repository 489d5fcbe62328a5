import type { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { stripControls } from '../../report/parts/strip-controls.ts';
import { message } from '../../messages/message.ts';

/** One failure on stderr: what is wrong, then what to do. */
export function printError(error: AppError, lang: UiLanguage): void {
  const { message: what, hint } = error.describe(lang);
  process.stderr.write(`${message(lang, 'command', 'error', { message: stripControls(what) })}\n`);
  if (hint !== undefined) process.stderr.write(`  ${hint}\n`);
}
