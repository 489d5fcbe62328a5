import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../src/engine/finish/score.ts';
import type { Finding } from '../../src/model/report/finding.ts';
import { FAMILIES, SEVERITIES } from '../../src/model/rule/outcome.ts';
import { REASON_CODES } from '../../src/model/rule/reasons.ts';

type Made = Partial<Finding> & Pick<Finding, 'ruleId'>;

const finding = (given: Made): Finding => ({
  outcome: 'violation',
  severity: 'serious',
  family: 'statement',
  topic: given.ruleId.split('/')[0] ?? '',
  message: '',
  quote: '',
  where: {},
  laws: [],
  fix: '',
  fingerprint: '',
  ...given,
});
const reckon = (list: readonly Made[], truthTold = true) =>
  scoreOf(list.map(finding), { checked: 10, truthTold });
const gap = (name: string): Made => ({
  ruleId: `disclosure/${name}`,
  family: 'omission',
  outcome: 'review',
  severity: 'minor',
});

describe('scoreOf', () => {
  it('is 100 with nothing found', () => {
    expect(reckon([])).toMatchObject({ value: 100, grade: 'A', truth: 100, disclosure: 100, checked: 10 });
  });

  it('multiplies, by part, and the whole is the weaker', () => {
    const score = reckon([
      { ruleId: 'a/b' },
      { ruleId: 'c/d', outcome: 'review', severity: 'moderate', reasonCode: 'proof-elsewhere' },
      { ruleId: 'e/f', family: 'omission', severity: 'moderate' },
    ]);
    expect(score).toMatchObject({ truth: 77, disclosure: 92, value: 77 });
  });

  it('counts a rule once, by its heaviest finding', () => {
    expect(reckon([{ ruleId: 'a/b', severity: 'minor' }, { ruleId: 'a/b' }]).value).toBe(80);
  });

  it('is at most 39 with a critical violation', () => {
    expect(reckon([{ ruleId: 'a/b', severity: 'critical' }]).value).toBe(39);
  });

  it('is at most 40 in disclosure without price, returns, warranty and seller', () => {
    const score = reckon(['price', 'returns', 'warranty', 'identity'].map(gap));
    expect(score.disclosure).toBeLessThanOrEqual(40);
    expect(score).toMatchObject({ truth: 100, value: score.disclosure });
    expect(reckon([gap('price')]).disclosure).toBe(85);
  });

  it('weighs a review by how likely it is right', () => {
    const of = (reasonCode: Finding['reasonCode']) =>
      reckon([{ ruleId: 'a/b', outcome: 'review', ...(reasonCode && { reasonCode }) }]).value ?? 0;
    expect(of('weak-wording')).toBeGreaterThan(of('proof-elsewhere'));
    expect(of('proof-elsewhere')).toBeGreaterThan(reckon([{ ruleId: 'a/b' }]).value ?? 0);
  });

  it('has no truth where that could not be told', () => {
    expect(reckon([gap('price')], false)).toMatchObject({ truth: null, value: 85 });
  });

  it('prints its arithmetic', () => {
    expect(reckon([{ ruleId: 'a/b' }, gap('price')]).arithmetic).toEqual([
      { part: 'truth', ruleId: 'a/b', weight: 20 },
      { part: 'disclosure', ruleId: 'disclosure/price', weight: 0.9 },
      { part: 'disclosure', cap: 85, because: 'gaps' },
    ]);
  });

  it('never rises with a new finding and does not depend on order', () => {
    const findings = fc.array(
      fc.record({
        ruleId: fc.constantFrom(
          'a/b',
          'c/d',
          'disclosure/price',
          'disclosure/returns',
          'disclosure/warranty',
        ),
        outcome: fc.constantFrom('violation' as const, 'review' as const),
        severity: fc.constantFrom(...SEVERITIES),
        family: fc.constantFrom(...FAMILIES),
        reasonCode: fc.constantFrom(...REASON_CODES),
      }),
    );
    fc.assert(
      fc.property(findings, findings, (some, more) => {
        const [before, after] = [reckon(some), reckon([...some, ...more])];
        for (const part of ['value', 'truth', 'disclosure'] as const)
          expect(after[part]).toBeLessThanOrEqual(before[part] ?? 0);
        expect(reckon([...some].reverse()).value).toBe(before.value);
      }),
    );
  });
});
