import { expect, test } from 'vitest';
import { shippedExamples } from '../../src/app/rules/shipped-examples.ts';

test('returns all examples of a shipped rule', () => {
  const examples = shippedExamples('price/higher-price-invented');
  expect(examples.length).toBeGreaterThan(4);
  expect(examples[0]).toMatchObject({ expect: 'violation', lang: 'en' });
});

test('returns none for a rule that does not exist', () => {
  expect(shippedExamples('price/no-such-rule')).toEqual([]);
});
