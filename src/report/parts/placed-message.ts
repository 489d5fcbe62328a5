// What machine formats say of a place, beside the line and column that they have fields for.
import type { UiLanguage } from '../../messages/languages.ts';
import type { Finding, Where } from '../../model/report/finding.ts';
import type { Report } from '../../model/report/report.ts';
import { placeWords } from './place-words.ts';
import { named } from './punctuation.ts';

/** Returns the line of a finding, or of its row; the first line where the input has none, as a Word file. */
export function lineOf({ input }: Pick<Report, 'input'>, where: Where = {}): number {
  return where.line ?? where.row ?? input.line ?? input.row ?? 1;
}

/** Returns the words of a place that no line tells: “paragraph 3”, “table 1, cell B2”, “page 2, line 8”. */
export function wordsOfPlace(where: Where, lang: UiLanguage): string {
  const { line, ...rest } = where;
  const isOnPage = where.pageNumber !== undefined && line !== undefined;
  return placeWords(isOnPage ? { ...rest, line } : rest, lang).join(' · ');
}

/** Returns the message after the column or place of its words: “g:title: “cures arthritis” says …”. */
export function placedMessage({ where, message }: Finding, lang: UiLanguage): string {
  const place = [where.field ?? '', wordsOfPlace(where, lang)].filter(Boolean).join(' · ');
  return place === '' ? message : named(place, message, lang);
}
