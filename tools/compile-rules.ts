import { createRequire } from 'node:module';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseDocument } from 'yaml';
import { readRuleFolder } from '../src/app/rules/rule-folder.ts';
import { splitTexts } from '../src/app/rules/rule-texts.ts';
import { shippedFolder } from '../src/app/rules/shipped-file.ts';
import { currentSources, hashOf, isModel, type StoredFile } from '../src/app/rules/shipped-sources.ts';
import { packTables, vocabularyTables } from '../src/claims/matching/vocabulary-tables.ts';
import { packWordings, wordingTables } from '../src/claims/wording/wording-tables.ts';
import type { OnInvalid } from '../src/engine/compile/tolerate.ts';
import { compileRules, type CompiledSet } from '../src/engine/compile/compile-rules.ts';
import type { RuleFiles } from '../src/engine/compile/rule-source.ts';
import type { PeopleBook } from '../src/model/rule/people.ts';
import { isSpaced } from '../src/text/language/is-spaced-language.ts';

/** A fifth smaller than gzip, and as quick both ways. */
const QUICK = 9;
/** A tenth smaller, in four times the time: for the largest files of the package, when all of it is built. */
const SMALL = 10;

interface NumberingPlans {
  version: number;
  country_calling_codes: Record<string, string[]>;
  countries: Record<string, unknown>;
}

/** Compiles a folder of rules into one index and one vocabulary a language. */
export function compileShippedRules(from: string, to: string, onInvalid?: OnInvalid): void {
  mkdirSync(to, { recursive: true });
  const files = readRuleFolder(from);
  write(compileRules(files, '1', onInvalid), files, to, SMALL);
}

/** Compiles the shipped rules as they stand now; languages none of whose words changed are copied from the last build. */
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
  large: number,
): void {
  const writeZipped = (name: string, content: string | Uint8Array, quality = QUICK) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 };
    writeFileSync(join(to, `${name}.br`), brotliCompressSync(content, { params }));
  };
  // Examples are for people and tests: a check does without them.
  const index = { ...rules, rules: rules.rules.map((rule) => ({ ...rule, examples: [] })) };
  const { bare, texts } = splitTexts(index);
  writeZipped('index.json', toAscii(JSON.stringify(bare)), large);
  writeFileSync(join(to, 'columns.json'), JSON.stringify(columns));
  writeZipped('people.json', JSON.stringify(people));
  writeZipped('phones.json', JSON.stringify(numberingPlans(people)));
  writeZipped('texts.json', JSON.stringify(texts), large);
  const examples = rules.rules.map(({ id, examples: written }) => [id, written] as const);
  writeZipped('examples.json', JSON.stringify(Object.fromEntries(examples)), large);
  // A user's own rules are compiled together with these, which need not be read as YAML each time.
  const read = [...files].flatMap(([path, file]) => {
    const stored = typeof file === 'string' ? readFile(file) : file;
    if (stored === undefined) return [];
    return [[path, isModel(path) ? { ...stored, value: withoutWeights(stored.value) } : stored] as const];
  });
  writeZipped('sources.json', JSON.stringify(Object.fromEntries(read)), large);
  for (const [lang, vocabulary] of vocabularies) {
    const { wordings } = vocabulary;
    const { shapes, numbers } = packTables(vocabularyTables(vocabulary));
    writeZipped(`vocabulary.${lang}.json`, shapes);
    writeZipped(`vocabulary.${lang}.bin`, numbers, large);
    // Apart, because only catalogues ask for them.
    if (wordings === undefined) continue;
    const packed = packWordings(wordingTables(wordings, isSpaced(lang)));
    writeZipped(`wording.${lang}.json`, packed.shapes, large);
    writeZipped(`wording.${lang}.bin`, packed.numbers, large);
  }
}

/** Of the numbering plans those of the countries whose numbers are told without a prefix: a quarter. */
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

/** What a YAML file holds; undefined where it is damaged. */
function readFile(text: string): StoredFile | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  return { hash: hashOf(text), value: document.toJS({ maxAliasCount: 100 }) as unknown };
}

/** What names a model, without what the tables of wording hold already. */
function withoutWeights(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? { ...value, weights: {} } : value;
}

/** The same JSON without a character beyond ASCII: read and parsed in half the time. */
function toAscii(json: string): string {
  return json.replaceAll(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
