import { describe, expect, it } from 'vitest';
import { readRuleSource } from '../../src/engine/compile/rule-source.ts';

const rule = (head: string) => `${head}
severity: minor
family: statement
laws: [uk/dmcca-226]
forbids: { claim: cure-claim }
message: { zh: 不对。 }
fix: { en: Leave it out., zh: 删去。 }
examples:
  - { expect: violation, description: a }
  - { expect: violation, description: b }
  - { expect: pass, description: c }
  - { expect: pass, description: d }
`;
const read = (head: string) => readRuleSource(new Map([['price/one.yaml', rule(head)]])).rules[0];

describe('a draft of a rule', () => {
  it('says in both languages what is written in one', () => {
    const draft = read('draft: true\ntitle: { en: One }');
    expect(draft?.title).toEqual({ en: 'One', zh: 'One' });
    expect(draft?.message).toEqual({ en: '不对。', zh: '不对。' });
    expect(draft?.fix).toEqual({ en: 'Leave it out.', zh: '删去。' });
  });

  it('says something in one of them', () => {
    expect(() => read('draft: true\ntitle: {}')).toThrow(/title/);
  });

  it('has no text that is cut off by a comma', () => {
    expect(() => read('draft: true\ntitle: { en: One, and two }')).toThrow(/and two/);
  });

  it('is no more where that is not said: both must be there', () => {
    expect(() => read('title: { en: One, zh: 一 }')).toThrow(/message.en/);
  });
});
