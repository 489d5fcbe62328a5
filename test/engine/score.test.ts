import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../src/engine/finish/score.ts';
import type { Finding } from '../../src/model/report/finding.ts';
import { SEVERITIES } from '../../src/model/rule/outcome.ts';

const COUNTS = { violation: 0, review: 0, pass: 10, inapplicable: 0, error: 0 };
const finding = (ruleId: string, outcome: Finding['outcome'], severity: Finding['severity']): Finding => ({
  ruleId,
  outcome,
  severity,
  family: 'statement',
  topic: ruleId.slice(0, 1),
  message: '',
  quote: '',
  where: {},
  laws: [],
  fix: '',
  fingerprint: '',
});
const findings = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.constantFrom('violation', 'review'),
    fc.constantFrom(...SEVERITIES),
  ),
);
const value = (list: readonly (readonly [string, Finding['outcome'], Finding['severity']])[]) =>
  scoreOf(
    list.map((one) => finding(...one)),
    COUNTS,
    false,
  ).value;

describe('scoreOf', () => {
  it('is 100 with nothing found', () =>
    expect(scoreOf([], COUNTS, false)).toMatchObject({ value: 100, grade: 'A', checked: 10 }));
  it('multiplies', () =>
    expect(
      value([
        ['a', 'violation', 'serious'],
        ['b', 'review', 'moderate'],
      ]),
    ).toBe(78));
  it('counts a rule once, by its heaviest finding', () => {
    expect(
      value([
        ['a', 'violation', 'minor'],
        ['a', 'violation', 'serious'],
      ]),
    ).toBe(80);
  });
  it('caps at 39 with a critical violation', () => expect(value([['a', 'violation', 'critical']])).toBe(39));
  it('prints its arithmetic', () => {
    expect(scoreOf([finding('a', 'violation', 'serious')], COUNTS, true).arithmetic).toEqual([
      { ruleId: 'a', weight: 20 },
    ]);
  });

  it('never rises with a new finding and does not depend on order', () => {
    fc.assert(
      fc.property(findings, findings, (some, more) => {
        expect(value([...some, ...more])).toBeLessThanOrEqual(value(some));
        expect(value([...some].reverse())).toBe(value(some));
      }),
    );
  });
});
