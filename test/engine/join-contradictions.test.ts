import { describe, expect, it } from 'vitest';
import { joinContradictions } from '../../src/engine/finish/join-contradictions.ts';
import { dropSuperseded } from '../../src/engine/finish/finding-passes.ts';
import type { Finding } from '../../src/model/report/finding.ts';
import type { Rule } from '../../src/model/rule/rule.ts';

type At = readonly [block: number, start: number, end: number];

function contradiction(ruleId: string, left: At, right: At, more: Partial<Finding> = {}): Finding {
  const side = ([block, start, end]: At) => ({
    source: 'visible' as const,
    quote: 'x'.repeat(end - start),
    block,
    start,
    end,
  });
  return {
    ruleId,
    outcome: 'review',
    severity: 'serious',
    family: 'contradiction',
    topic: 'contradiction',
    message: `${ruleId} speaks.`,
    quote: 'x'.repeat(left[2] - left[1]),
    where: { block: left[0], start: left[1], end: left[2] },
    laws: [],
    fix: '',
    fingerprint: ruleId,
    evidence: [side(left), side(right)],
    ...more,
  };
}

const rules = new Map(
  ['a/measure', 'a/count', 'a/origin'].map((id) => [
    id,
    { id, title: { en: `Title of ${id}`, zh: id }, supersedes: ['a/places'] } as unknown as Rule,
  ]),
);
const join = (...findings: Finding[]) => joinContradictions(findings, rules, 'en');

describe('contradictions of the same two passages', () => {
  it('are one, whichever side each quotes, and name the other', () => {
    const [one, ...others] = join(
      contradiction('a/count', [0, 4, 14], [3, 0, 20]),
      contradiction('a/measure', [3, 10, 20], [0, 4, 14]),
    );
    expect(others).toEqual([]);
    expect(one?.also).toHaveLength(1);
    expect(one?.message).toContain('Title of');
  });

  it('are told by the violation', () => {
    const found = join(
      contradiction('a/count', [0, 4, 14], [3, 0, 20]),
      contradiction('a/measure', [0, 0, 30], [3, 0, 20], { outcome: 'violation' }),
    );
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['a/measure']);
  });

  it('stay two where one side is another passage', () => {
    const found = join(
      contradiction('a/count', [0, 4, 14], [3, 0, 20]),
      contradiction('a/measure', [0, 4, 14], [5, 0, 20]),
    );
    expect(found).toHaveLength(2);
  });

  it('take the place of a statement on their other side that their rule supersedes', () => {
    const told = contradiction('a/places', [3, 0, 20], [3, 0, 20], { family: 'statement', evidence: [] });
    const found = dropSuperseded([contradiction('a/origin', [0, 4, 14], [3, 5, 20]), told], rules);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['a/origin']);
  });
});
