import { describe, expect, it } from 'vitest';
import { reportOfExample } from '../../src/app/examples/rule-examples.ts';
import { RELATION_CHECKS } from '../../src/checks/relations/registry.ts';
import type { Finding } from '../../src/model/report/finding.ts';
import { book } from '../support/source-rules.ts';

const RULES = book.compiled.rules.filter(({ family }) => family === 'contradiction');
/** One statement says both: there is no other place. */
const IN_ONE = new Set([
  'origin/home-origin-doubtful',
  'performance/fine-print-takeback',
  'price/variant-names-alike',
]);

const found = new Map<string, Finding[]>();

function findings(rule: (typeof RULES)[number]): Finding[] {
  const known = found.get(rule.id);
  if (known !== undefined) return known;
  const made = rule.examples.flatMap((example) => reportOfExample(rule, example, book).findings);
  found.set(rule.id, made);
  return made;
}

describe('a contradiction', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s shows both sides', (id, rule) => {
    const own = findings(rule);
    expect(own.length).toBeGreaterThan(0);
    for (const { evidence = [], same } of own) {
      expect(same?.text).toMatch(/^both: .+; .+/);
      if (IN_ONE.has(id)) continue;
      expect(evidence.length).toBeGreaterThanOrEqual(2);
      for (const { quote, value, source, referent } of evidence) {
        expect(quote).not.toBe('');
        expect(source).not.toBe('');
        expect(value ?? '').not.toBe('');
        expect(referent).toMatchObject({ what: same?.what, of: same?.of });
      }
    }
  });
});

it('is shown for every relation and every check of agreement', () => {
  const relations = RULES.flatMap(({ agrees }) => agrees?.relation ?? []);
  expect(Object.keys(RELATION_CHECKS).filter((name) => !relations.includes(name as never))).toEqual([]);
});

it('is shown with the place of each side', () => {
  const lost = RULES.flatMap((rule) =>
    findings(rule).flatMap(({ evidence = [] }) =>
      evidence.flatMap(({ block, field, line, selector, source, quote }) =>
        block === undefined && field === undefined && line === undefined && selector === undefined
          ? [`${rule.id} ${source} ${quote}`]
          : [],
      ),
    ),
  );
  expect([...new Set(lost)]).toEqual([]);
});
