// The rules in the browser.
import { RuleBook } from '../../app/rules/rule-book.ts';
import { joinTexts, type BareRules, type RuleTexts } from '../../app/rules/rule-texts.ts';
import { unpackTables } from '../../claims/matching/vocabulary-tables.ts';
import { unpackWordings } from '../../claims/wording/wording-tables.ts';
import type { ColumnBook } from '../../model/listing/columns.ts';
import type { PeopleBook } from '../../model/rule/people.ts';
import { dataBytes, dataText, hasData } from './data.ts';

/**
 * Returns the shipped rules with the languages loaded so far. `want` is called with others that are needed.
 */
export function webBook(want: (lang: string) => void): RuleBook {
  const json = (name: string) => JSON.parse(dataText(name)) as unknown;
  return new RuleBook(
    joinTexts(json('index.json') as BareRules, () => json('texts.json') as RuleTexts),
    (lang) => {
      const name = `vocabulary.${lang}`;
      if (hasData(`${name}.json`)) return unpackTables(dataText(`${name}.json`), dataBytes(`${name}.bin`));
      want(lang);
      return undefined;
    },
    () => json('columns.json') as ColumnBook,
    (lang) => {
      const name = `wording.${lang}`;
      return hasData(`${name}.json`)
        ? unpackWordings(dataText(`${name}.json`), dataBytes(`${name}.bin`))
        : undefined;
    },
    () => json('people.json') as PeopleBook,
  );
}
