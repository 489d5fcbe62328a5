import { expect, it, test } from 'vitest';
import { becauseChosen, withWiderLaws } from '../../src/claims/listing/infer-laws.ts';

test.each([
  [['de'], ['eu', 'de']],
  [
    ['fr', 'eu'],
    ['eu', 'fr'],
  ],
  [['es'], ['eu', 'es']],
  [['at'], ['eu']],
  [['us-ca'], ['us', 'us-ca']],
  [['hk'], ['hk', 'icc']],
  [['mx'], ['mx', 'icc']],
  [['ch'], ['ch', 'icc']],
  [['icc'], ['icc']],
  [
    ['cn', 'uk'],
    ['cn', 'uk'],
  ],
])('%j asks for the law around it too: %j', (asked, laws) => {
  expect(withWiderLaws(asked)).toEqual(laws);
});

it('the reason says of which law hardly anything is held', () => {
  const { en, zh } = becauseChosen(['us', 'ch', 'icc']);
  expect(en).toMatch(/^as asked for; .*Switzerland.*ICC/);
  expect(en).not.toContain('United States');
  expect(zh).toMatch(/瑞士.*ICC/);
  expect(becauseChosen(['us', 'us-ny']).en).toBe('as asked for');
});
