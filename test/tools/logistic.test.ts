import { describe, expect, it } from 'vitest';
import { fitLogistic, scoreOf, type Sample } from '../../tools/logistic.ts';

const sample = (words: string, positive: boolean): Sample => ({
  features: words.split(' '),
  positive,
});
const samples = [
  sample('cures pain fast', true),
  sample('cures colds', true),
  sample('soft cotton shirt', false),
  sample('cotton sheets', false),
];

describe('fitLogistic', () => {
  const model = fitLogistic(samples);

  it('tells the two kinds apart', () => {
    expect(scoreOf(model, ['cures', 'fever'])).toBeGreaterThan(0);
    expect(scoreOf(model, ['cotton', 'socks'])).toBeLessThan(0);
  });

  it('leaves out what it saw once', () => expect([...model.weights.keys()]).toEqual(['cures', 'cotton']));

  it('gives the same model for the same input', () => expect(fitLogistic(samples)).toEqual(model));
});
