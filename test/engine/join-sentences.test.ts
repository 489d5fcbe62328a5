import { describe, expect, it } from 'vitest';
import { joinSentences } from '../../src/engine/finish/join-sentences.ts';
import type { Finding } from '../../src/model/report/finding.ts';
import type { Rule } from '../../src/model/rule/rule.ts';

const TEXT = 'The rug saved his back, and the stool saved her knee.';
const rules = new Map([
  ['health/told', { id: 'health/told' } as Rule],
  ['health/guess', { id: 'health/guess', lastResort: true } as Rule],
]);

function finding(ruleId: string, quote: string, more: Partial<Finding> = {}): Finding {
  const start = TEXT.indexOf(quote);
  const end = start + quote.length;
  return {
    ruleId,
    outcome: 'review',
    severity: 'moderate',
    family: 'statement',
    topic: ruleId.split('/')[0] ?? '',
    message: `“${quote}” is a promise.`,
    quote,
    context: { text: TEXT, start, end },
    where: { block: 0, start: start + 100, end: end + 100 },
    laws: [],
    fix: 'Delete it.',
    fingerprint: `${ruleId} ${quote}`,
    ...more,
  };
}
const join = (...findings: Finding[]) => joinSentences(findings, rules);

describe('findings on one sentence', () => {
  it('by one rule are one, from the first words to the last', () => {
    const found = join(finding('health/told', 'saved her knee'), finding('health/told', 'saved his back'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      quote: 'saved his back, and the stool saved her knee',
      message: '“saved his back, and the stool saved her knee” is a promise.',
      where: { block: 0, start: 108, end: 152 },
    });
  });

  it('by a guess are dropped where its topic has spoken', () => {
    const found = join(finding('health/guess', 'The rug'), finding('health/told', 'saved her knee'));
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['health/told']);
    expect(join(finding('health/guess', 'The rug'), finding('price/told', 'stool'))).toHaveLength(2);
  });

  it('stay apart as violations, and in another sentence', () => {
    const outcome = 'violation' as const;
    expect(
      join(
        finding('health/told', 'saved his back', { outcome }),
        finding('health/told', 'saved her knee', { outcome }),
      ),
    ).toHaveLength(2);
    const elsewhere = { where: { block: 1, start: 108, end: 122 } };
    expect(
      join(finding('health/told', 'saved his back'), finding('health/told', 'saved his back', elsewhere)),
    ).toHaveLength(2);
  });
});
