import { NUMBER_SIGN } from '../../src/claims/statements/approval-number.ts';
import { describe, expect, it } from 'vitest';
import { runExamples } from '../../src/app/examples/rule-examples.ts';
import { runVocabularyExamples } from '../../src/app/examples/vocabulary-examples.ts';
import { conceptsOf } from '../../src/engine/compile/compile-rules.ts';
import { readRuleSource } from '../../src/engine/compile/rule-source.ts';
import { PREDICATES } from '../../src/model/rule/predicates.ts';
import type { Rule } from '../../src/model/rule/rule.ts';
import { book, files } from '../support/source-rules.ts';

const source = readRuleSource(files);
const rules = book.compiled.rules;

describe('rules', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s: its examples hold', (_, rule) => {
    expect(runExamples(rule, book).filter((result) => !result.passed)).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s: shows two that fail and two that pass',
    (_, rule) => {
      const failing = rule.examples.filter(
        ({ expect: wanted }) => wanted === 'violation' || wanted === 'review',
      );
      expect(failing.length).toBeGreaterThanOrEqual(2);
      expect(rule.examples.length - failing.length).toBeGreaterThanOrEqual(2);
    },
  );

  it('no two ask the same under the same laws', () => {
    const seen = new Map<string, string>();
    const twins: string[] = [];
    for (const rule of rules) {
      const key = JSON.stringify([PREDICATES.map((name) => rule[name]), rule.applies, rule.laws]);
      const twin = seen.get(key);
      if (twin !== undefined) twins.push(`${rule.id} = ${twin}`);
      seen.set(key, rule.id);
    }
    expect(twins).toEqual([]);
  });

  it('speak both languages: none is a draft', () => {
    expect(rules.filter(({ draft }) => draft).map(({ id }) => id)).toEqual([]);
  });

  it('name only rules that exist under supersedes', () => {
    const unknown = rules.flatMap((rule: Rule) => (rule.supersedes ?? []).filter((id) => !book.byId.has(id)));
    expect(unknown).toEqual([]);
  });
});

describe('vocabulary', () => {
  it('every example matches or does not, as written', () => {
    expect(runVocabularyExamples(files, book.scanners).filter((result) => !result.passed)).toEqual([]);
  });

  it('every law is cited and every concept used', () => {
    const cited = new Set(
      rules.flatMap((rule) => rule.laws.map((law) => (typeof law === 'string' ? law : law.id))),
    );
    expect(Object.keys(source.laws).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('every helper concept serves a rule', () => {
    const expressions = rules
      .flatMap((rule) => [rule.applies?.when ?? '', rule.asserts?.expr ?? ''])
      .join('\n');
    const used = new Set(rules.flatMap(conceptsOf));
    const idle = Object.keys(book.compiled.conceptLanguages).filter(
      (concept) =>
        /^(?:proof|except|states|link)-/.test(concept) &&
        // Tells categories, which no rule does.
        concept !== NUMBER_SIGN &&
        !used.has(concept) &&
        !expressions.includes(concept),
    );
    expect(idle).toEqual([]);
  });
});
