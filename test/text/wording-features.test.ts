import { describe, expect, it } from 'vitest';
import { wordingFeatures } from '../../src/text/wording-features.ts';

describe('wordingFeatures', () => {
  it('takes words without their endings, neighbours in pairs, and any number as one', () => {
    expect([...wordingFeatures('Reduces wrinkles by 37.5%')]).toEqual([
      'reduc',
      '^_reduc',
      'wrinkl',
      'reduc_wrinkl',
      'by',
      'wrinkl_by',
      '0',
      'by_0',
      '%',
      '0_%',
      '%_$',
    ]);
  });

  it('leaves short words whole', () => expect(wordingFeatures('this is red').has('this')).toBe(true));

  it('takes letters with marks for parts of a word', () => {
    expect([...wordingFeatures('für größere')]).toContain('für_größere');
  });

  it('finds nothing to weigh in a text of another script', () =>
    expect([...wordingFeatures('当天送到')]).toEqual(['^_$']));
});
