import type { ColumnOptions } from '../../app/catalogue/catalogue-rows.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import { namesLike } from '../options/similar-to.ts';
import { printMessage } from '../process/print-message.ts';

/**
 * Prints on stderr which unknown columns were read as descriptions, which as properties only, which look like
 * the price, and which columns of the mapping the file lacks.
 */
export function reportUnknownColumns(lang: UiLanguage): NonNullable<ColumnOptions['onUnknown']> {
  return (file, { long, short, prices, missing, headings }) => {
    const list = (names: readonly string[]) => names.join(message(lang, 'marks', 'list'));
    const say = (name: 'longColumns' | 'shortColumns' | 'priceColumns', names: readonly string[]) => {
      if (names.length > 0) printMessage(message(lang, 'command', name, { file, columns: list(names) }));
    };
    say('longColumns', long);
    say('shortColumns', short);
    say('priceColumns', prices);
    if (missing.length === 0) return;
    const columns = list(missing.map((name) => `${name}${near(name, headings, lang)}`));
    const there = list(headings.slice(0, MOST));
    printMessage(message(lang, 'command', 'missingColumns', { file, columns, headings: there }));
  };
}

/** Returns the closest heading in brackets: “ (Artikel?)”. */
function near(name: string, headings: readonly string[], lang: UiLanguage): string {
  const [closest] = namesLike(name, headings);
  return closest === undefined ? '' : message(lang, 'marks', 'bracketsBehind', { text: `${closest}?` });
}

/** Number of the file's own headings that are listed. */
const MOST = 12;
