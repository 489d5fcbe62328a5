import { describe, expect, it } from 'vitest';
import { mergeRepeats } from '../../src/engine/finish/finding-passes.ts';
import type { Finding } from '../../src/model/report/finding.ts';
import type { Rule } from '../../src/model/rule/rule.ts';

function at(block: number, quote: string, outcome: Finding['outcome'] = 'review'): Finding {
  const found = { ruleId: 'price/trial', outcome, quote, where: { block }, fingerprint: `trial ${quote}` };
  return found as Finding;
}

const told = (findings: readonly Finding[], once?: Rule['once']) =>
  mergeRepeats(findings, new Map([['price/trial', { once } as Rule]])).map(
    ({ quote, outcome, repeats = 0 }) => [quote, outcome, repeats],
  );
const ALL = [at(1, 'a'), at(1, 'b', 'violation'), at(2, 'a'), at(2, 'c')];

describe('a rule that speaks once', () => {
  it('says each of its words where nothing else is asked', () => {
    expect(told(ALL)).toEqual([
      ['a', 'review', 1],
      ['b', 'violation', 0],
      ['c', 'review', 0],
    ]);
  });

  it('a block has one finding a block, the gravest', () => {
    expect(told(ALL, 'block')).toEqual([
      ['b', 'violation', 1],
      ['a', 'review', 1],
    ]);
  });

  it('a listing has one', () => {
    expect(told(ALL, 'listing')).toEqual([['b', 'violation', 3]]);
  });
});
