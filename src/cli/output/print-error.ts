import type { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../model/text/bilingual.ts';
import { stripControls } from '../../report/parts/strip-controls.ts';

/** One failure on stderr: what is wrong, then what to do. */
export function printError(error: AppError, lang: UiLanguage): void {
  const { message, hint } = error.describe(lang);
  const label = lang === 'zh' ? '错误' : 'error';
  process.stderr.write(`${label}: ${stripControls(message)}\n`);
  if (hint !== undefined) process.stderr.write(`  ${hint}\n`);
}
