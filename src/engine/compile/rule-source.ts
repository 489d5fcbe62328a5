// Reads the files of a folder of rules and validates each against its schema.
import { tolerate, type OnInvalid } from './tolerate.ts';
import { AppError } from '../../model/error/app-error.ts';
import { attributesSchema, attributeWordsSchema, type Attributes } from '../../model/listing/attribute.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import { columnsSchema, type ColumnBook } from '../../model/listing/columns.ts';
import { lawFileSchema, type Law } from '../../model/rule/law.ts';
import { peopleSchema, type PeopleWords } from '../../model/rule/people.ts';
import { proofsSchema } from '../../model/rule/proof.ts';
import { relationWordsSchema } from '../../model/rule/relation-words.ts';
import { labelWordsSchema } from '../../model/rule/labels.ts';
import { rewritingSchema } from '../../model/rule/rewriting.ts';
import { offSchema, ruleFileSchema, type Rule } from '../../model/rule/rule.ts';
import { categoriesSchema } from '../../model/listing/category.ts';
import {
  categoryWordsSchema,
  disguisedSchema,
  sharedSetSchema,
  vocabularySchema,
  type Unless,
  type VocabularyFile,
} from '../../model/rule/vocabulary.ts';
import { weighedRolesSchema, type WeighedRoles } from '../../model/rule/weighed-roles.ts';
import { wordingSchema } from '../../model/rule/wording.ts';
import type { RelationWordSource } from './compile-relation-words.ts';
import type { ConceptFile, VocabularySource } from './compile-vocabulary.ts';
import { stem } from './language-of-file.ts';
import { parseYaml, type ReadFile } from './parse-yaml.ts';
import { messagePart } from '../../model/error/message-part.ts';

/** A file of rules: its text, or its value as parsed by the build. */
export type RuleFile = string | ReadFile;

/** The files of a folder by relative path, with `/`. */
export type RuleFiles = ReadonlyMap<string, RuleFile>;

/** The content of all files, validated but not yet compiled. */
export interface RuleSource {
  rules: Rule[];
  laws: Record<string, Law>;
  categories: CompiledRules['categories'];
  proofs: NonNullable<CompiledRules['proofs']>;
  attributes: Attributes;
  rewriting: NonNullable<CompiledRules['rewriting']>;
  labels: NonNullable<CompiledRules['labels']>;
  roles: WeighedRoles;
  relationWords: RelationWordSource;
  vocabularies: Map<string, VocabularySource>;
  /** Ids and patterns of rules that a folder switches off. */
  off: { file: string; rules: string[] };
  columns: ColumnBook;
  people: Record<string, PeopleWords>;
}

export const CATEGORY_PREFIX = 'category:';
export const ATTRIBUTE_PREFIX = 'attribute:';
/** Marks the places in a stub where its author must write. */
export const FILL_IN = 'FILL-IN';
/** Names the rules to switch off. */
const OFF_FILE = '_off.yaml';

/** Reads all files. With `onInvalid`, invalid files are reported and skipped. */
export function readRuleSource(files: RuleFiles, onInvalid?: OnInvalid): RuleSource {
  const source: RuleSource = {
    rules: [],
    laws: {},
    categories: {},
    proofs: {},
    attributes: {},
    rewriting: {},
    labels: {},
    roles: {},
    relationWords: new Map(),
    vocabularies: new Map(),
    off: { file: OFF_FILE, rules: [] },
    columns: {},
    people: {},
  };
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    tolerate(() => readFile(source, path, text), onInvalid);
  }
  return source;
}

function readFile(source: RuleSource, path: string, text: RuleFile): void {
  refuseUnfilled(path, text);
  const parts = path.replace(/\.ya?ml$/, '').split('/');
  const name = parts[1] ?? '';
  // `de.shop.yaml` adds to the German words of `de.yaml`, and `_proofs.shop.yaml` adds to `_proofs.yaml`.
  const topic = parts.length === 1 ? stem(parts[0]) : (parts[0] ?? '');
  const lang = stem(parts[2]);
  if (topic === '_laws') readLaws(source, path, text, name);
  else if (topic === '_columns') source.columns[name] = parseYaml(path, text, columnsSchema);
  else if (topic === '_categories' && parts.length === 1) {
    Object.assign(source.categories, parseYaml(path, text, categoriesSchema));
  } else if (topic === '_off' && parts.length === 1) {
    source.off.rules.push(...parseYaml(path, text, offSchema));
  } else if (topic === '_attributes' && parts.length === 1) {
    Object.assign(source.attributes, parseYaml(path, text, attributesSchema));
  } else if (topic === '_rewriting') {
    source.rewriting[name] = parseYaml(path, text, rewritingSchema);
  } else if (topic === '_labels') {
    source.labels[name] = parseYaml(path, text, labelWordsSchema);
  } else if (topic === '_relations') {
    readRelationWords(source, path, text, stem(name));
  } else if (topic === '_people') {
    source.people[name] = parseYaml(path, text, peopleSchema);
  } else if (topic === '_roles' && parts.length === 1) {
    Object.assign(source.roles, parseYaml(path, text, weighedRolesSchema));
  } else if (topic === '_proofs' && parts.length === 1) {
    Object.assign(source.proofs, parseYaml(path, text, proofsSchema));
  } else if (topic === '_vocabulary') {
    if (name === '_categories') {
      readNames(source, path, parseYaml(path, text, categoryWordsSchema), lang, CATEGORY_PREFIX);
    } else if (name === '_attributes') {
      readNames(source, path, parseYaml(path, text, attributeWordsSchema), lang, ATTRIBUTE_PREFIX);
    } else if (name === '_disguised') {
      vocabularyOf(source, lang).disguised = { file: path, ...parseYaml(path, text, disguisedSchema) };
    } else if (name === '_sets') readSet(source, path, text, parts[2] ?? '', stem(parts[3]));
    else readConcept(source, path, text, name, lang);
  } else if (topic === '_wording') {
    vocabularyOf(source, lang).wordings.push({ ...parseYaml(path, text, wordingSchema), concept: name });
  } else if (!topic.startsWith('_') && parts.length === 2) {
    source.rules.push({ ...parseYaml(path, text, ruleFileSchema), id: `${topic}/${name}`, topic });
  }
}

function readLaws(source: RuleSource, path: string, text: RuleFile, jurisdiction: string): void {
  for (const [slug, law] of Object.entries(parseYaml(path, text, lawFileSchema))) {
    const id = `${jurisdiction}/${slug}`;
    source.laws[id] = { ...law, id };
  }
}

function readRelationWords(source: RuleSource, path: string, text: RuleFile, name: string): void {
  const slots = parseYaml(path, text, relationWordsSchema);
  source.relationWords.set(name, [...(source.relationWords.get(name) ?? []), { path, slots }]);
}

function readConcept(source: RuleSource, path: string, text: RuleFile, concept: string, lang: string): void {
  addConcept(source, lang, concept, { file: path, vocabulary: parseYaml(path, text, vocabularySchema) });
}

function readSet(source: RuleSource, path: string, text: RuleFile, name: string, lang: string): void {
  const { sets } = vocabularyOf(source, lang);
  sets.set(name, [...(sets.get(name) ?? []), ...parseYaml(path, text, sharedSetSchema).words]);
}

function readNames(
  source: RuleSource,
  path: string,
  names: Record<string, { words: string[]; unless?: Unless | undefined }>,
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
    addConcept(source, lang, prefix + id, { file: path, vocabulary });
  }
}

function addConcept(source: RuleSource, lang: string, concept: string, file: ConceptFile): void {
  const { concepts } = vocabularyOf(source, lang);
  concepts.set(concept, [...(concepts.get(concept) ?? []), file]);
}

const unfilled = (line: string) => line.includes(FILL_IN) && !line.startsWith('#');

/** Throws for a stub that was not filled in, with the lines that are left. */
function refuseUnfilled(path: string, text: RuleFile): void {
  if (typeof text !== 'string' || !text.includes(FILL_IN)) return;
  const lines = text.split('\n').flatMap((line, index) => (unfilled(line) ? [index + 1] : []));
  if (lines.length === 0) return;
  throw new AppError('rule-invalid', {
    file: path,
    detail: messagePart('fillIn', { mark: FILL_IN, lines: lines.join(', ') }),
  });
}

function vocabularyOf(source: RuleSource, lang: string): VocabularySource {
  let vocabulary = source.vocabularies.get(lang);
  if (vocabulary === undefined) {
    source.vocabularies.set(
      lang,
      (vocabulary = { lang, concepts: new Map(), sets: new Map(), wordings: [] }),
    );
  }
  return vocabulary;
}
