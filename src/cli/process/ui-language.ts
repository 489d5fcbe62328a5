import type { UiLanguage } from '../../messages/languages.ts';
import { UI_LANGUAGES } from '../../messages/message.ts';

/** The language asked for on the command line, before the options are parsed. */
export function uiLanguageOf(argv: readonly string[]): UiLanguage {
  const at = argv.indexOf('--lang');
  const named = at >= 0 ? argv[at + 1] : argv.find((one) => one.startsWith('--lang='))?.slice(7);
  return UI_LANGUAGES.find((lang) => lang === named) ?? 'en';
}
