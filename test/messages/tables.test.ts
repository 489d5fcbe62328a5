import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type UiLanguage } from '../../src/messages/languages.ts';
import { UI_LANGUAGES } from '../../src/messages/message.ts';
import { REGISTRIES } from '../../tools/build/registries.mjs';
import { ROOT } from '../support/run-bin.ts';

type Table = Record<string, Record<string, string>>;

const tableOf = (lang: UiLanguage): Table => LANGUAGES[lang];
const namesOf = (table: Table) =>
  Object.entries(table).flatMap(([section, texts]) => Object.keys(texts).map((name) => `${section}.${name}`));
const blanksOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('texts of the interface', () => {
  it.each(UI_LANGUAGES)('%s: has each text of English and no other', (lang) => {
    expect(namesOf(tableOf(lang)).sort()).toEqual(namesOf(LANGUAGES.en).sort());
  });

  it.each(UI_LANGUAGES)('%s: fills in what English fills in', (lang) => {
    const table = tableOf(lang);
    for (const [section, texts] of Object.entries(LANGUAGES.en as Table))
      for (const [name, text] of Object.entries(texts))
        expect({ name, blanks: blanksOf(table[section]?.[name] ?? '') }).toEqual({
          name,
          blanks: blanksOf(text),
        });
  });
});

describe('lists that the build writes', () => {
  it.each(REGISTRIES)('$file is as its folder says', ({ file, text }) => {
    expect(readFileSync(join(ROOT, file), 'utf8')).toBe(text(ROOT));
  });
});
