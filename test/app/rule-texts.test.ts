import { describe, expect, it } from 'vitest';
import { joinTexts, splitTexts, type BareRules } from '../../src/app/rules/rule-texts.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';

const { compiled } = loadShippedRules();

describe('the texts of rules and laws', () => {
  const { bare, texts } = splitTexts(compiled);
  let reads = 0;
  const joined = joinTexts(JSON.parse(JSON.stringify(bare)) as BareRules, () => {
    reads += 1;
    return texts;
  });

  it('are not read before one is asked for, and then once', () => {
    expect(reads).toBe(0);
    expect(joined.rules.every(({ id, topic }) => id.startsWith(topic))).toBe(true);
    expect(reads).toBe(0);
    expect(joined.rules.every(({ title }) => title.en !== '')).toBe(true);
    expect(Object.values(joined.laws).every(({ article }) => article !== '')).toBe(true);
    expect(reads).toBe(1);
  });

  it('are those of the rule and the law', () => {
    expect(joined.rules).toHaveLength(compiled.rules.length);
    joined.rules.forEach((rule, n) => {
      const { title, message, why, fix } = compiled.rules[n] as typeof rule;
      expect([rule.title, rule.message, rule.why, rule.fix]).toEqual([title, message, why, fix]);
    });
    for (const [id, { title, article, asks }] of Object.entries(compiled.laws))
      expect([joined.laws[id]?.title, joined.laws[id]?.article, joined.laws[id]?.asks]).toEqual([
        title,
        article,
        asks,
      ]);
  });
});
