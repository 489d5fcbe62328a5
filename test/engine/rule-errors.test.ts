import { describe, expect, it } from 'vitest';
import { compileRules } from '../../src/engine/compile/compile-rules.ts';
import { AppError } from '../../src/model/error/app-error.ts';

const LAW = `a-1: { title: { en: A, zh: 甲 }, article: '1', asks: { en: a, zh: 甲 }, confidence: read }`;
const VOCABULARY = `words: [最佳]\nexamples: { match: [最佳], none: [] }`;
const rule = (change: string) => `title: { en: T, zh: 题 }
severity: minor
family: statement
laws: [cn/a-1]
forbids: { claim: absolute }
message: { en: m, zh: 消息 }
fix: { en: f, zh: 改 }
examples:
${'  - { expect: pass, description: 好 }\n'.repeat(4)}${change}`;

function failure(files: Record<string, string>): AppError {
  const all = { '_laws/cn/a.yaml': LAW, '_vocabulary/absolute/zh.yaml': VOCABULARY, ...files };
  try {
    compileRules(new Map(Object.entries(all)), 'test');
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('expected a failure');
}

describe('a bad rule file', () => {
  it.each([
    ['broken YAML', { 'a/b.yaml': 'title: {' }, /a\/b\.yaml/],
    ['an unknown key', { 'a/b.yaml': rule('colour: red') }, /colour/],
    ['two predicates', { 'a/b.yaml': rule('asserts: { expr: "true" }') }, /exactly one/],
    ['an unknown law', { 'a/b.yaml': rule('').replace('cn/a-1', 'cn/a-2') }, /cn\/a-2/],
    ['an unknown concept', { 'a/b.yaml': rule('').replace('claim: absolute', 'claim: nothing') }, /nothing/],
    ['an unknown category', { 'a/b.yaml': rule('applies: { category: [air] }') }, /air/],
    ['a bad expression', { 'a/b.yaml': rule("applies: { when: '1 +' }") }, /1 \+/],
    ['too few examples', { 'a/b.yaml': rule('').replace(/examples:[^]*/, 'examples: []') }, /examples/],
    [
      'an unknown set',
      { '_vocabulary/x/zh.yaml': 'phrases: [nothing]\nexamples: { match: [a], none: [] }' },
      /no set “nothing”/,
    ],
    [
      'an unknown shared set',
      { '_vocabulary/x/zh.yaml': 'phrases: [$nothing]\nexamples: { match: [a], none: [] }' },
      /\$nothing/,
    ],
    [
      'a term without letters',
      { '_vocabulary/x/zh.yaml': "words: ['\u200b']\nexamples: { match: [a], none: [] }" },
      /no letters/,
    ],
    [
      'a relation’s word that is no expression',
      { '_relations/x.yaml': 'worth:\n  en: [(worth]' },
      /line 2.*no reg/,
    ],
    ['an unknown slot', { '_relations/x.yaml': "until:\n  en: ['{offer} ends']" }, /offer/],
    ['a slot that holds itself', { '_relations/x.yaml': "aa:\n  en: ['{aa}']" }, /holds itself/],
  ])('is refused for %s', (_, files, message) => {
    const error = failure(files);
    expect(error.code).toBe('rule-invalid');
    expect(error.message).toMatch(message);
    expect(error.exitStatus).toBe(2);
  });

  it('names the line', () =>
    expect(failure({ 'a/b.yaml': rule('colour: red') }).message).toMatch(/line \d+/));
});
