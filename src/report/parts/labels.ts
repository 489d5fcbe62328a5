// The words of reports for people, in the reader's language.
import type { NoWording } from '../../model/report/suggestion.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { message, messageOrName, type NameIn, type Values } from '../../messages/message.ts';

export type Label = NameIn<'report'>;

/** Returns a word or sentence of a report. */
export function label(name: Label, lang: UiLanguage, values?: Values): string {
  return message(lang, 'report', name, values);
}

/** Returns a count with its noun: "1 violation", "2 violations". */
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

/** Returns a short name of a value's source: "visible", "json-ld". */
export function sourceWord(source: string, lang: UiLanguage): string {
  return messageOrName(lang, 'places', source);
}

/** Returns the reason why no wording is suggested. */
export function noWordingText(why: NoWording, lang: UiLanguage): string {
  return message(lang, 'noWording', why);
}
