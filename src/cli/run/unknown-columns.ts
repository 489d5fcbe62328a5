import type { ColumnOptions } from '../../app/catalogue/catalogue-rows.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import { say as sayAloud } from '../process/say.ts';

/** Prints on stderr which unknown columns were read as descriptions, and which as properties only. */
export function sayUnknownColumns(lang: UiLanguage): NonNullable<ColumnOptions['onUnknown']> {
  return (file, { long, short }) => {
    const list = (headings: readonly string[]) => headings.join(message(lang, 'marks', 'list'));
    const say = (name: 'longColumns' | 'shortColumns', headings: readonly string[]) =>
      sayAloud(message(lang, 'command', name, { file, columns: list(headings) }));
    if (long.length > 0) say('longColumns', long);
    if (short.length > 0) say('shortColumns', short);
  };
}
