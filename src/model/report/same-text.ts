import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import { inLanguage } from '../text/in-language.ts';
import type { Same } from './same.ts';

/**
 * Returns why both sides of a contradiction are about the same thing: "both: storage of the chosen
 * variant; a label names it …"
 */
export function sameText({ what, of, because }: Omit<Same, 'text'>, lang: UiLanguage): string {
  const subject = message(lang, 'sameOf', of, { what: inLanguage(what, lang) });
  return subject + message(lang, 'marks', 'semicolon') + message(lang, 'sameBecause', because);
}
