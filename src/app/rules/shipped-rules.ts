import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { unpackTables, type VocabularyTables } from '../../claims/matching/vocabulary-tables.ts';
import { unpackWordings, type WordingTables } from '../../claims/wording/wording-tables.ts';
import type { ColumnBook } from '../../model/listing/columns.ts';
import type { PeopleBook } from '../../model/rule/people.ts';
import type { Rule } from '../../model/rule/rule.ts';
import { RuleBook } from './rule-book.ts';
import { joinTexts, type BareRules, type RuleTexts } from './rule-texts.ts';
import { shippedFolder } from './shipped-file.ts';

let shipped: RuleBook | undefined;

/** The rules that come with the tool, as compiled by its build; the same book for all of a process. */
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

/** What tells data of people. */
export function shippedPeople(): PeopleBook {
  return JSON.parse(zippedText('people.json')) as PeopleBook;
}

/** The words of a language that come with the tool. */
export function shippedVocabulary(lang: string): VocabularyTables | undefined {
  const name = `vocabulary.${lang}`;
  return isShipped(name, lang) ? unpackTables(zippedText(`${name}.json`), zipped(`${name}.bin`)) : undefined;
}

/** The fitted models of a language that come with the tool. */
export function shippedWordings(lang: string): WordingTables | undefined {
  const name = `wording.${lang}`;
  return isShipped(name, lang) ? unpackWordings(zippedText(`${name}.json`), zipped(`${name}.bin`)) : undefined;
}

function isShipped(name: string, lang: string): boolean {
  return /^[a-z]{2,3}$/.test(lang) && existsSync(join(shippedFolder(), `${name}.json.br`));
}

/** How exports name their columns, without the rules. */
export const shippedColumns = {
  get columns(): ColumnBook {
    return JSON.parse(shippedText('columns.json')) as ColumnBook;
  },
};

/** The examples of a shipped rule; the compiled index leaves them out. */
export function shippedExamples(ruleId: string): Rule['examples'] {
  const all = JSON.parse(zippedText('examples.json')) as Record<string, Rule['examples']>;
  return all[ruleId] ?? [];
}

/** Tells this build's code and rules from another's; undefined where nothing is built. */
export function buildId(): string | undefined {
  try {
    return readFileSync(join(shippedFolder(), '..', 'build-id'), 'utf8');
  } catch {
    return undefined;
  }
}

function shippedText(name: string): string {
  return readFileSync(join(shippedFolder(), name), 'utf8');
}

/** Bytes unpacked at once: by itself Node takes 16 kB, and puts three megabytes together from two hundred pieces. */
const AT_ONCE = 1 << 20;

/** What is large is stored compressed: 5 ms of a run, and a quarter of the package. */
function zipped(name: string): Buffer {
  return brotliDecompressSync(readFileSync(join(shippedFolder(), `${name}.br`)), { chunkSize: AT_ONCE });
}

export function zippedText(name: string): string {
  return zipped(name).toString();
}
