import { describe, expect, it } from 'vitest';
import { joinOverlaps } from '../../src/engine/finish/join-overlaps.ts';
import type { Finding } from '../../src/model/report/finding.ts';
import type { Rule } from '../../src/model/rule/rule.ts';

type Given = Partial<Finding> & { at: readonly [number, number] };

function finding(ruleId: string, { at: [start, end], ...rest }: Given): Finding {
  return {
    ruleId,
    outcome: 'review',
    severity: 'moderate',
    family: 'statement',
    topic: 'health',
    message: `${ruleId} speaks.`,
    quote: 'words',
    where: { block: 0, start, end },
    laws: [],
    fix: '',
    fingerprint: `${ruleId} ${String(start)}`,
    ...rest,
  };
}

const rule = (id: string, more: Partial<Rule> = {}) =>
  [id, { id, title: { en: `Title of ${id}`, zh: `${id} 的标题` }, ...more } as Rule] as const;
const rules = new Map([
  rule('a/general'),
  rule('a/food', { applies: { category: ['food'] } }),
  rule('a/guess', { lastResort: true }),
]);
const join = (...findings: Finding[]) => joinOverlaps(findings, rules, 'en');

describe('findings on the same words', () => {
  it('are one, by the rule for these goods, which names the other', () => {
    const [one, ...others] = join(finding('a/general', { at: [0, 20] }), finding('a/food', { at: [5, 10] }));
    expect(others).toEqual([]);
    expect(one?.ruleId).toBe('a/food');
    expect(one?.also).toEqual(['a/general']);
    expect(one?.message).toContain('Title of a/general');
  });

  it('are one also where they share a part', () => {
    const found = join(finding('a/guess', { at: [8, 20] }), finding('a/general', { at: [0, 10] }));
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['a/general']);
  });

  it('cite the law of each market under which they are as bad', () => {
    const law = (id: string) => ({ id, title: id, article: '1', confidence: 'read' as const });
    const [one] = join(
      finding('a/general', { at: [0, 20], laws: [law('uk/x-1'), law('eu/x-2')] }),
      finding('a/food', { at: [5, 10], laws: [law('eu/x-7')] }),
      finding('a/guess', { at: [5, 10], laws: [law('uk/x-1')] }),
    );
    expect(one?.laws.map(({ id }) => id)).toEqual(['eu/x-7', 'uk/x-1']);
    const [worse] = join(
      finding('a/general', { at: [0, 20], laws: [law('uk/x-1')] }),
      finding('a/food', { at: [5, 10], laws: [law('eu/x-7')], outcome: 'violation' }),
    );
    expect(worse?.laws.map(({ id }) => id)).toEqual(['eu/x-7']);
  });

  it('never lose a violation to a review', () => {
    const found = join(
      finding('a/food', { at: [0, 10] }),
      finding('a/general', { at: [2, 6], outcome: 'violation' }),
    );
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['a/general']);
  });

  it('stay two where they touch and where one only bridges them', () => {
    const touching = join(finding('a/general', { at: [0, 5] }), finding('a/food', { at: [5, 9] }));
    expect(touching).toHaveLength(2);
    const bridged = join(
      finding('a/general', { at: [0, 5] }),
      finding('a/guess', { at: [3, 9] }),
      finding('a/food', { at: [8, 12] }),
    );
    expect(bridged.map(({ ruleId }) => ruleId)).toEqual(['a/general', 'a/food']);
  });

  it('are left alone in other blocks and in other families', () => {
    const elsewhere = finding('a/food', { at: [0, 9], where: { block: 1, start: 0, end: 9 } });
    const contradiction = finding('a/guess', { at: [0, 9], family: 'contradiction' });
    expect(join(finding('a/general', { at: [0, 9] }), elsewhere, contradiction)).toHaveLength(3);
  });
});
