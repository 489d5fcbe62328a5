import type { UiLanguage } from '../../model/text/bilingual.ts';

/** The language asked for on the command line, before the options are parsed. */
export function uiLanguageOf(argv: readonly string[]): UiLanguage {
  const at = argv.indexOf('--lang');
  return (at >= 0 && argv[at + 1] === 'zh') || argv.includes('--lang=zh') ? 'zh' : 'en';
}
