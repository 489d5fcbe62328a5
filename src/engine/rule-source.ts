import { AppError } from '../model/app-error.ts';
import { attributesSchema, attributeWordsSchema, type Attributes } from '../model/attribute.ts';
import type { CompiledRules } from '../model/compiled.ts';
import { lawFileSchema, type Law } from '../model/law.ts';
import { proofsSchema } from '../model/proof.ts';
import { ruleSchema, type Rule } from '../model/rule.ts';
import { categoriesSchema } from '../model/category.ts';
import {
  categoryWordsSchema,
  disguisedSchema,
  sharedSetSchema,
  vocabularySchema,
  type VocabularyFile,
} from '../model/vocabulary.ts';
import type { VocabularySource } from './compile-vocabulary.ts';
import { parseYaml } from './parse-yaml.ts';

/** A folder of rules as written: file paths relative to it, with `/`, and their texts. */
export type RuleFiles = ReadonlyMap<string, string>;

/** Everything the files say, checked against the schemas, not yet compiled. */
export interface RuleSource {
  rules: Rule[];
  laws: Record<string, Law>;
  categories: CompiledRules['categories'];
  proofs: NonNullable<CompiledRules['proofs']>;
  attributes: Attributes;
  vocabularies: Map<string, VocabularySource>;
}

export const CATEGORY_PREFIX = 'category:';
export const ATTRIBUTE_PREFIX = 'attribute:';

/** Told of a file that is not valid; without one the first such file throws. */
export type OnInvalid = (error: AppError) => void;

/** Reads all files; with `onInvalid` the invalid ones are left out and the rest goes on. */
export function readRuleSource(files: RuleFiles, onInvalid?: OnInvalid): RuleSource {
  const source: RuleSource = {
    rules: [],
    laws: {},
    categories: {},
    proofs: {},
    attributes: {},
    vocabularies: new Map(),
  };
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    tolerate(() => readFile(source, path, text), onInvalid);
  }
  return source;
}

/** Runs a step; what it finds invalid goes to `onInvalid` where there is one. */
export function tolerate(step: () => void, onInvalid: OnInvalid | undefined): void {
  try {
    step();
  } catch (error) {
    if (onInvalid === undefined || !(error instanceof AppError)) throw error;
    onInvalid(error);
  }
}

function readFile(source: RuleSource, path: string, text: string): void {
  const parts = path.replace(/\.ya?ml$/, '').split('/');
  const [topic = '', name = '', lang = ''] = parts;
  if (topic === '_laws') readLaws(source, path, text, name);
  else if (topic === '_categories' && parts.length === 1) {
    Object.assign(source.categories, parseYaml(path, text, categoriesSchema));
  } else if (topic === '_attributes' && parts.length === 1) {
    Object.assign(source.attributes, parseYaml(path, text, attributesSchema));
  } else if (topic === '_proofs' && parts.length === 1) {
    Object.assign(source.proofs, parseYaml(path, text, proofsSchema));
  } else if (topic === '_vocabulary') {
    if (name === '_categories') {
      readNames(source, path, parseYaml(path, text, categoryWordsSchema), lang, CATEGORY_PREFIX);
    } else if (name === '_attributes') {
      readNames(source, path, parseYaml(path, text, attributeWordsSchema), lang, ATTRIBUTE_PREFIX);
    } else if (name === '_disguised') {
      vocabularyOf(source, lang).disguised = { file: path, ...parseYaml(path, text, disguisedSchema) };
    } else if (name === '_sets') readSet(source, path, text, lang, parts[3] ?? '');
    else readConcept(source, path, text, name, lang);
  } else if (!topic.startsWith('_') && parts.length === 2) {
    source.rules.push({ ...parseYaml(path, text, ruleSchema), id: `${topic}/${name}`, topic });
  }
}

function readLaws(source: RuleSource, path: string, text: string, jurisdiction: string): void {
  for (const [slug, law] of Object.entries(parseYaml(path, text, lawFileSchema))) {
    const id = `${jurisdiction}/${slug}`;
    source.laws[id] = { ...law, id };
  }
}

function readConcept(source: RuleSource, path: string, text: string, concept: string, lang: string): void {
  vocabularyOf(source, lang).concepts.set(concept, {
    file: path,
    vocabulary: parseYaml(path, text, vocabularySchema),
  });
}

function readSet(source: RuleSource, path: string, text: string, name: string, lang: string): void {
  vocabularyOf(source, lang).sets.set(name, parseYaml(path, text, sharedSetSchema).words);
}

function readNames(
  source: RuleSource,
  path: string,
  names: Record<string, { words: string[]; unless?: string[] | undefined }>,
  lang: string,
  prefix: string,
): void {
  for (const [id, entry] of Object.entries(names)) {
    const vocabulary: VocabularyFile = {
      words: entry.words,
      ...(entry.unless === undefined ? {} : { unless: entry.unless }),
      negation: 'ignored',
      examples: { match: entry.words, none: [] },
    };
    vocabularyOf(source, lang).concepts.set(prefix + id, { file: path, vocabulary });
  }
}

function vocabularyOf(source: RuleSource, lang: string): VocabularySource {
  let vocabulary = source.vocabularies.get(lang);
  if (vocabulary === undefined) {
    source.vocabularies.set(lang, (vocabulary = { lang, concepts: new Map(), sets: new Map() }));
  }
  return vocabulary;
}
