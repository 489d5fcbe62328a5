// Compiles rules/ into the files that the package ships.
import { createRequire } from 'node:module';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseDocument } from 'yaml';
import { readRuleFolder } from '../src/app/rules/rule-folder.ts';
import { splitTexts } from '../src/app/rules/rule-texts.ts';
import { shippedFolder } from '../src/app/rules/shipped-file.ts';
import {
  currentSources,
  hashOf,
  isModel,
  type StoredFile,
  type CloneFile,
  type StoredExamples,
} from '../src/app/rules/shipped-sources.ts';
import { RELATION_SIGNS } from '../src/checks/relation-signs.ts';
import { packTables, vocabularyTables } from '../src/claims/matching/vocabulary-tables.ts';
import { WordBook } from '../src/claims/words/word-book.ts';
import { packWordings, wordingTables } from '../src/claims/wording/wording-tables.ts';
import { languageOfFile } from '../src/engine/compile/language-of-file.ts';
import type { OnInvalid } from '../src/engine/compile/tolerate.ts';
import { compileRules, type CompiledSet } from '../src/engine/compile/compile-rules.ts';
import type { RuleFiles } from '../src/engine/compile/rule-source.ts';
import type { PeopleBook } from '../src/model/rule/people.ts';
import { isSpaced } from '../src/text/language/is-spaced-language.ts';

/** Brotli quality while rules are written: a fifth smaller than gzip and as fast. */
const QUICK = 9;
/** Brotli quality of what ships: a sixth smaller again, but twenty times as slow. */
const SMALL = 11;

interface NumberingPlans {
  version: number;
  country_calling_codes: Record<string, string[]>;
  countries: Record<string, unknown>;
}

/** Size in bytes from which larger blocks make a vocabulary smaller, by 1 to 2 %. */
const LARGE = 1e6;
const LARGE_BLOCKS = { [constants.BROTLI_PARAM_LGBLOCK]: 24 };

/** Compiles a folder of rules into one index and one vocabulary per language. */
export function compileShippedRules(from: string, to: string, onInvalid?: OnInvalid): void {
  mkdirSync(to, { recursive: true });
  const files = readRuleFolder(from);
  write(compileRules(files, '1', onInvalid), files, to, SMALL);
}

/** Compiles the shipped rules again. Languages with unchanged words are copied from the last build. */
export function compileChangedRules(to: string): void {
  cpSync(shippedFolder(), to, { recursive: true });
  const { files, changed } = currentSources();
  const isSame = (lang: string) => !changed.has(lang);
  write(compileRules(files, '1', undefined, isSame), files, to, QUICK);
}

function write(
  { rules, vocabularies, columns, people }: CompiledSet,
  files: RuleFiles,
  to: string,
  quality: number,
): void {
  const writeZipped = (name: string, content: string | Uint8Array, more = {}) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24, ...more };
    writeFileSync(join(to, `${name}.br`), brotliCompressSync(content, { params }));
  };
  // Examples are for people and tests; a check does not need them.
  const index = {
    ...rules,
    signLetters: new WordBook(rules.relationWords ?? {}, RELATION_SIGNS).signLetters(),
    rules: rules.rules.map((rule) => ({ ...rule, examples: [] })),
  };
  const { bare, texts } = splitTexts(index);
  writeZipped('index.json', toAscii(JSON.stringify(bare)));
  writeZipped('columns.json', JSON.stringify(columns));
  writeZipped('people.json', JSON.stringify(people));
  writeZipped('phones.json', JSON.stringify(numberingPlans(people)));
  writeZipped('texts.json', JSON.stringify(texts));
  const examples = rules.rules.map(({ id, examples: written }) => [id, written] as const);
  writeZipped('examples.json', JSON.stringify(Object.fromEntries(examples)));
  // The sources are stored parsed, because a user's own rules are compiled together with them.
  const read = [...files].flatMap(([path, file]) => {
    const stored = typeof file === 'string' ? readFile(file) : file;
    if (stored === undefined) return [];
    return [[path, isModel(path) ? { ...stored, value: withoutWeights(stored.value) } : stored] as const];
  });
  const values = read.map(([path, { value }]): [string, unknown] => [path, withFewExamples(value)]);
  writeZipped('sources.json', JSON.stringify(Object.fromEntries(values.sort(byLanguage))));
  // Not published: whether a source changed since, and all examples, are asked in a clone only.
  writeZipped('clone.json', JSON.stringify(Object.fromEntries(read.map(forClone))));
  for (const [lang, vocabulary] of vocabularies) {
    const { wordings } = vocabulary;
    const { shapes, numbers } = packTables(vocabularyTables(vocabulary));
    writeZipped(`vocabulary.${lang}.json`, shapes);
    writeZipped(`vocabulary.${lang}.bin`, numbers, numbers.length > LARGE ? LARGE_BLOCKS : {});
    // Stored separately, because only catalogues need them.
    if (wordings === undefined) continue;
    const packed = packWordings(wordingTables(wordings, isSpaced(lang)));
    writeZipped(`wording.${lang}.json`, packed.shapes);
    writeZipped(`wording.${lang}.bin`, packed.numbers);
  }
}

/**
 * Returns the numbering plans of countries whose numbers are recognised without a prefix, a quarter of all.
 */
function numberingPlans(people: PeopleBook): object {
  const plans = createRequire(import.meta.url)('libphonenumber-js/metadata.max.json') as NumberingPlans;
  const told = new Set(Object.values(people).flatMap(({ countries = [] }) => countries));
  const codes = Object.entries(plans.country_calling_codes).map(
    ([code, countries]) => [code, countries.filter((one) => told.has(one))] as const,
  );
  return {
    version: plans.version,
    country_calling_codes: Object.fromEntries(codes.filter(([, countries]) => countries.length > 0)),
    countries: Object.fromEntries(Object.entries(plans.countries).filter(([country]) => told.has(country))),
  };
}

/** Returns the content of a YAML file; undefined if it is damaged. */
function readFile(text: string): StoredFile | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  return { hash: hashOf(text), value: document.toJS({ maxAliasCount: 100 }) as unknown };
}

/**
 * Returns a source file with fewer examples, since they are a fifth of all: the first of a vocabulary file, and
 * of a rule those that are no whole pages.
 */
function withFewExamples(value: unknown): unknown {
  const examples = examplesOf(value);
  if (examples === undefined) return value;
  const few = Array.isArray(examples)
    ? examples.filter((one) => !('html' in one) && !('landing' in one))
    : { match: examples.match.slice(0, 1), none: [] };
  return Array.isArray(few) && few.length === 0 ? value : { ...(value as object), examples: few };
}

function forClone([path, { hash, value }]: readonly [string, StoredFile]): [string, CloneFile] {
  const examples = examplesOf(value);
  return [path, { ...(hash === undefined ? {} : { hash }), ...(examples === undefined ? {} : { examples }) }];
}

function examplesOf(value: unknown): StoredExamples | undefined {
  return (value as { examples?: StoredExamples } | null)?.examples;
}

/** Orders vocabulary files by language: alike files beside one another compress better. */
function byLanguage([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const keyOf = (path: string) => `${languageOfFile(path) ?? ''} ${path}`;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

/** Returns a model's file without its weights, which the wording tables have. */
function withoutWeights(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? { ...value, weights: {} } : value;
}

/** Escapes non-ASCII characters of a JSON text: it is then read and parsed in half the time. */
function toAscii(json: string): string {
  return json.replaceAll(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
