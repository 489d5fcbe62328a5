import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';

type Mark = 'comma' | 'list' | 'semicolon' | 'betweenSentences';

/** Joins words or sentences with the marks of the language: `, ` or `，`. */
export function joined(parts: readonly string[], mark: Mark, lang: UiLanguage): string {
  return parts.join(message(lang, 'marks', mark));
}

/** `name: text`, or `name：text`. */
export function named(name: string, text: string, lang: UiLanguage): string {
  return name + message(lang, 'marks', 'colon') + text;
}

export function inBrackets(text: string, lang: UiLanguage): string {
  return message(lang, 'marks', 'brackets', { text });
}

/** Brackets behind another text, with a space where the language sets one. */
export function bracketsBehind(text: string, lang: UiLanguage): string {
  return message(lang, 'marks', 'bracketsBehind', { text });
}
