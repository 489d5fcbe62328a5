import type { NoWording } from '../../model/report/suggestion.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { message, messageOrName, type NameIn, type Values } from '../../messages/message.ts';

export type Label = NameIn<'report'>;

/** A word or line of the report's own, in the language asked for. */
export function label(name: Label, lang: UiLanguage, values?: Values): string {
  return message(lang, 'report', name, values);
}

/** "1 violation", "2 violations". */
export function countOf(what: 'violation' | 'error', n: number, lang: UiLanguage): string {
  const names = { violation: ['oneViolation', 'violations'], error: ['oneError', 'errors'] } as const;
  return label(names[what][n === 1 ? 0 : 1], lang, { n });
}

export function roleName(role: string, lang: UiLanguage): string {
  return messageOrName(lang, 'roles', role);
}

export function topicName(topic: string, lang: UiLanguage): string {
  return messageOrName(lang, 'topics', topic);
}

/** Where a value was read, in a word: "visible", "json-ld". */
export function sourceWord(source: string, lang: UiLanguage): string {
  return messageOrName(lang, 'places', source);
}

/** Why no wording can be suggested. */
export function noWordingText(why: NoWording, lang: UiLanguage): string {
  return message(lang, 'noWording', why);
}
