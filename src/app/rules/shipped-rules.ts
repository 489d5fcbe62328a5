// Loads the compiled rules, vocabularies and models that are shipped.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { unpackTables, type VocabularyTables } from '../../claims/matching/vocabulary-tables.ts';
import { unpackWordings, type WordingTables } from '../../claims/wording/wording-tables.ts';
import type { ColumnBook } from '../../model/listing/columns.ts';
import type { PeopleBook } from '../../model/rule/people.ts';
import { RuleBook } from './rule-book.ts';
import { joinTexts, type BareRules, type RuleTexts } from './rule-texts.ts';
import { shippedFolder } from './shipped-file.ts';

let shipped: RuleBook | undefined;

/** Returns the shipped rules. They are loaded once per process. */
export function loadShippedRules(): RuleBook {
  return (shipped ??= readShippedRules());
}

function readShippedRules(): RuleBook {
  return new RuleBook(
    joinTexts(
      JSON.parse(zipped('index.json').toString('latin1')) as BareRules,
      () => JSON.parse(zippedText('texts.json')) as RuleTexts,
    ),
    shippedVocabulary,
    () => shippedColumns.columns,
    shippedWordings,
    shippedPeople,
  );
}

/** Returns the words that mark personal data. */
export function shippedPeople(): PeopleBook {
  return JSON.parse(zippedText('people.json')) as PeopleBook;
}

/** Returns the shipped vocabulary of a language; undefined where there is none. */
export function shippedVocabulary(lang: string): VocabularyTables | undefined {
  const name = `vocabulary.${lang}`;
  return isShipped(name, lang) ? unpackTables(zippedText(`${name}.json`), zipped(`${name}.bin`)) : undefined;
}

/** Returns the shipped wording models of a language; undefined where there are none. */
export function shippedWordings(lang: string): WordingTables | undefined {
  const name = `wording.${lang}`;
  return isShipped(name, lang) ? unpackWordings(zippedText(`${name}.json`), zipped(`${name}.bin`)) : undefined;
}

function isShipped(name: string, lang: string): boolean {
  return /^[a-z]{2,3}$/.test(lang) && existsSync(join(shippedFolder(), `${name}.json.br`));
}

/** The known column headings of catalogues, readable without loading the rules. */
export const shippedColumns = {
  get columns(): ColumnBook {
    return JSON.parse(zippedText('columns.json')) as ColumnBook;
  },
};

/** Returns an id of this build's code and rules; undefined where nothing is built. */
export function buildId(): string | undefined {
  try {
    return readFileSync(join(shippedFolder(), '..', 'build-id'), 'utf8');
  } catch {
    return undefined;
  }
}

/** Bytes decompressed at a time. Node's default of 16 kB would join 3 MB from two hundred pieces. */
const AT_ONCE = 1 << 20;

/** Reads a compressed file. Compression costs 5 ms per run and saves three quarters of the package's size. */
function zipped(name: string): Buffer {
  return brotliDecompressSync(readFileSync(join(shippedFolder(), `${name}.br`)), { chunkSize: AT_ONCE });
}

export function zippedText(name: string): string {
  return zipped(name).toString();
}
