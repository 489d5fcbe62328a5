import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../src/engine/finish/score.ts';
import type { Finding } from '../../src/model/report/finding.ts';

const EXAMPLES = [...readFileSync('docs/score.md', 'utf8').matchAll(/```\n([\s\S]*?)```/g)].map(
  ([, text = '']) => text.trim(),
);

function findingOf(line: string): Finding {
  const [part, ruleId = '', outcome, severity, reasonCode] = line.split(' ');
  return {
    ruleId,
    outcome: outcome as Finding['outcome'],
    severity: severity as Finding['severity'],
    family: part === 'truth' ? 'statement' : 'omission',
    topic: ruleId.split('/')[0] ?? '',
    ...(reasonCode === undefined ? {} : { reasonCode: reasonCode as NonNullable<Finding['reasonCode']> }),
    ...{ message: '', quote: '', where: {}, laws: [], fix: '', fingerprint: '' },
  };
}

describe('the examples of docs/score.md', () => {
  it('are five', () => expect(EXAMPLES).toHaveLength(5));

  it.each(EXAMPLES)('%s', (example) => {
    const lines = example.split('\n');
    const findings = lines.filter((line) => !line.startsWith('=')).map(findingOf);
    const { truth, disclosure, value, grade } = scoreOf(findings, { checked: 10, truthTold: true });
    expect(`= truth ${truth}, disclosure ${disclosure}, score ${value} ${grade}`).toBe(lines.at(-1));
  });
});
