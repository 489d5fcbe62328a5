import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { plainExtraction } from '../../src/app/check/plain-extraction.ts';
import { book } from '../support/source-rules.ts';

const STATEMENTS = [
  'Battery life: 20 h.',
  'It has a battery life of 30 h.',
  'Fully waterproof. Made of genuine leather.',
  'Protection: IPX2',
  'Material: PU',
  'Composition: 65% cotton, 45% polyester',
  'Weight: 1.2 kg',
  'It weighs 1200 g.',
];

function rulesBroken(texts: readonly string[]): string[] {
  const blocks = texts.map((text) => ({ role: 'description' as const, text }));
  const report = checkExtraction(plainExtraction({ inLanguage: 'en', blocks }, 'page'), { uri: 'x' }, book, {
    laws: ['uk', 'us'],
    asOf: '2026-11-24',
    lang: 'en',
    selects: (id) => id.startsWith('contradiction/'),
    selectionKey: 'contradiction',
  });
  return report.findings.map((one) => one.ruleId).sort();
}

it('finds the same whatever the order of the blocks', () => {
  const expected = rulesBroken(STATEMENTS);
  expect(expected).toEqual([
    'contradiction/composition-sum',
    'contradiction/fully-waterproof',
    'contradiction/leather',
    'contradiction/measure',
  ]);
  fc.assert(
    fc.property(fc.shuffledSubarray(STATEMENTS, { minLength: STATEMENTS.length }), (shuffled) => {
      expect(rulesBroken(shuffled)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

it('shows both sides with their places and the difference', () => {
  const blocks = STATEMENTS.slice(0, 2).map((text) => ({ role: 'description' as const, text }));
  const report = checkExtraction(plainExtraction({ inLanguage: 'en', blocks }, 'page'), { uri: 'x' }, book, {
    laws: ['uk'],
    asOf: '2026-11-24',
    lang: 'en',
    selects: (id) => id === 'contradiction/measure',
    selectionKey: 'measure',
  });
  const [finding] = report.findings;
  expect(finding?.outcome).toBe('violation');
  expect(finding?.evidence?.map((one) => one.quote)).toEqual(['30 h', '20 h']);
  expect(finding?.data).toMatchObject({ left: '30 h', right: '20 h', difference: 36000 });
});
