// Punctuation of the reader's language.
import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';

type Mark = 'comma' | 'list' | 'semicolon' | 'betweenSentences';

/** Joins texts with a mark of the language, such as `, ` or `，`. */
export function joined(parts: readonly string[], mark: Mark, lang: UiLanguage): string {
  return parts.join(message(lang, 'marks', mark));
}

/** Returns `name: text`, or `name：text` in Chinese. */
export function named(name: string, text: string, lang: UiLanguage): string {
  return name + message(lang, 'marks', 'colon') + text;
}

export function inBrackets(text: string, lang: UiLanguage): string {
  return message(lang, 'marks', 'brackets', { text });
}

/** Returns a text in brackets to put after another, with a space before it where the language has one. */
export function bracketsBehind(text: string, lang: UiLanguage): string {
  return message(lang, 'marks', 'bracketsBehind', { text });
}
