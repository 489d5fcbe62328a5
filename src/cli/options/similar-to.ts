import { message } from '../../messages/message.ts';
import type { UiLanguage } from '../../messages/languages.ts';
/** Up to five names that share a word with the one that was not found. */
export function similarTo(name: string, names: readonly string[], lang: UiLanguage): string {
  const words = name.split(/[^a-z0-9]+/i).filter((word) => word.length > 2);
  const near = names.filter((other) => words.some((word) => other.includes(word))).slice(0, 5);
  if (near.length === 0) return '';
  return message(lang, 'command', 'similar', { names: near.join(message(lang, 'marks', 'list')) });
}
