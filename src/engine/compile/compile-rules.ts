// Compiles a folder of rules: parses the files, checks their references and builds the vocabularies.
import { SELLER_CONCEPTS } from '../../claims/listing/private-sale.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { ColumnBook } from '../../model/listing/columns.ts';
import type { CompiledRules, CompiledVocabulary } from '../../model/rule/compiled.ts';
import type { PeopleBook } from '../../model/rule/people.ts';
import type { Near, Rule } from '../../model/rule/rule.ts';
import { compileRelationWords } from './compile-relation-words.ts';
import { compileVocabulary } from './compile-vocabulary.ts';
import { parseExpression } from '../expression/expressions.ts';
import { matchesGlob } from './match-glob.ts';
import { readRuleSource, type RuleFiles, type RuleSource } from './rule-source.ts';
import type { OnInvalid } from './tolerate.ts';
import { tolerate } from './tolerate.ts';
import { messagePart, type Said } from '../../model/error/message-part.ts';

export interface CompiledSet {
  rules: CompiledRules;
  vocabularies: Map<string, CompiledVocabulary>;
  /** Column headings of catalogues. They are seldom needed, so they are stored apart from the rules. */
  columns: ColumnBook;
  /** Words that mark personal data. They are needed only for printed reports. */
  people: PeopleBook;
}

/**
 * Compiles a folder of rules. Throws `rule-invalid` at the first error; with `onInvalid`, invalid parts are
 * reported and skipped. Vocabularies of languages that are `isCompiled` are skipped too.
 */
export function compileRules(
  files: RuleFiles,
  version: string,
  onInvalid?: OnInvalid,
  isCompiled: (lang: string) => boolean = () => false,
): CompiledSet {
  const source = readRuleSource(files, onInvalid);
  const conceptLanguages: Record<string, string[]> = {};
  const vocabularies = new Map<string, CompiledVocabulary>();
  for (const [lang, vocabulary] of [...source.vocabularies].sort()) {
    for (const concept of vocabulary.concepts.keys()) (conceptLanguages[concept] ??= []).push(lang);
    for (const { concept } of vocabulary.wordings) {
      const languages = (conceptLanguages[concept] ??= []);
      if (!languages.includes(lang)) languages.push(lang);
    }
    if (!isCompiled(lang)) vocabularies.set(lang, compileVocabulary(vocabulary, onInvalid));
  }
  const { laws, categories, proofs, attributes, rewriting, labels, roles } = source;
  tolerate(() => checkWeighedRoles(source), onInvalid);
  tolerate(() => checkSwitchedOff(source), onInvalid);
  const rules = source.rules.filter((rule) => {
    if (source.off.rules.some((pattern) => matchesGlob(rule.id, pattern))) return false;
    let sound = false;
    tolerate(() => {
      checkReferences(rule, source, conceptLanguages);
      sound = true;
    }, onInvalid);
    return sound;
  });
  return {
    rules: {
      version,
      rules,
      laws,
      categories,
      proofs,
      attributes,
      rewriting,
      labels,
      roles,
      relationWords: compileRelationWords(source.relationWords, onInvalid),
      conceptLanguages,
    },
    vocabularies,
    columns: source.columns,
    people: source.people,
  };
}

/** Throws for a pattern in `_off.yaml` that matches no rule: a misspelt id would leave its rule on. */
function checkSwitchedOff({ off, rules }: RuleSource): void {
  const idle = off.rules.filter((pattern) => !rules.some((rule) => matchesGlob(rule.id, pattern)));
  if (idle.length > 0)
    throw new AppError('rule-invalid', {
      file: off.file,
      detail: messagePart('noRule', { rules: idle.map((one) => `“${one}”`).join(', ') }),
    });
}

/** Throws for a pattern in `_roles.yaml` that matches no rule: its role would not be judged. */
function checkWeighedRoles({ roles, rules }: RuleSource): void {
  for (const { rules: patterns } of Object.values(roles)) {
    const idle = patterns.filter((pattern) => !rules.some((rule) => matchesGlob(rule.id, pattern)));
    if (idle.length > 0)
      throw new AppError('rule-invalid', {
        file: '_roles.yaml',
        detail: messagePart('noRule', { rules: idle.map((one) => `“${one}”`).join(', ') }),
      });
  }
}

/** Throws if a rule names an unknown law, concept, attribute or category, or has an invalid expression. */
function checkReferences(rule: Rule, source: RuleSource, concepts: Record<string, string[]>): void {
  const fail = (detail: Said): never => {
    throw new AppError('rule-invalid', { file: `${rule.id}.yaml`, detail });
  };
  for (const law of rule.laws) {
    const id = typeof law === 'string' ? law : law.id;
    if (source.laws[id] === undefined) fail(messagePart('noLaw', { id }));
  }
  for (const concept of conceptsOf(rule)) {
    if (concepts[concept] === undefined) fail(messagePart('noConcept', { id: concept }));
  }
  for (const attribute of attributesOf(rule)) {
    if (attribute !== '*' && source.attributes[attribute] === undefined)
      fail(messagePart('noAttribute', { id: attribute }));
  }
  for (const category of [...(rule.applies?.category ?? []), ...(rule.applies?.notCategory ?? [])]) {
    if (source.categories[category] === undefined) fail(messagePart('noCategory', { id: category }));
  }
  for (const expression of [rule.applies?.when, rule.asserts?.expr]) {
    if (expression !== undefined) parseExpression(expression, fail);
  }
}

function attributesOf({ agrees, denies }: Rule): string[] {
  return [
    ...(agrees?.attribute ?? []),
    ...(denies !== undefined && 'attribute' in denies.fact ? (denies.fact.attribute ?? []) : []),
  ];
}

/** Returns the ids of all concepts that a rule looks for. */
export function conceptsOf(rule: Rule): string[] {
  const near = (list: readonly Near[] | undefined) =>
    (list ?? []).map((one) => (typeof one === 'string' ? one : one.concept));
  return [
    ...(rule.applies?.seller === undefined ? [] : SELLER_CONCEPTS),
    ...(rule.forbids?.claim ?? []),
    ...(rule.forbids?.against?.claim ?? []),
    ...(rule.asserts?.against?.claim ?? []),
    ...near(rule.forbids?.exceptions),
    ...(rule.substantiates?.claim ?? []),
    ...near(rule.substantiates?.exceptions),
    ...(rule.substantiates?.proof.all ?? []),
    ...(rule.substantiates?.proof.any ?? []),
    ...(rule.discloses?.anyOf ?? []).flatMap((one) => ('disclosure' in one ? [one.disclosure] : [])),
    ...(rule.requires?.anyOf ?? []).flatMap((one) => ('disclosure' in one ? [one.disclosure] : [])),
    ...(rule.requires?.linkedAs ?? []),
    ...(rule.discloses?.linkedAs ?? []).filter((one) => one.startsWith('link-')),
    ...(rule.denies?.claim ?? []),
    ...near(rule.denies?.exceptions),
    ...(rule.denies !== undefined && 'states' in rule.denies.fact ? rule.denies.fact.states : []),
  ];
}
