import type { UiLanguage } from '../../messages/languages.ts';
import { UI_LANGUAGES } from '../../messages/message.ts';

/** Returns the language of `--lang` before the options are parsed, so that errors can be translated. */
export function uiLanguageOf(argv: readonly string[]): UiLanguage {
  const at = argv.indexOf('--lang');
  const named = at >= 0 ? argv[at + 1] : argv.find((one) => one.startsWith('--lang='))?.slice(7);
  return UI_LANGUAGES.find((lang) => lang === named) ?? 'en';
}
