import { describe, expect, it } from 'vitest';
import { titleLikeness } from '../../src/checks/relations/title-likeness.ts';

describe('titles', () => {
  it.each([
    ['Stoneware mug, moss green', 'Harrow & Finch stoneware MUG moss-green 350 ml'],
    ['【包邮】护眼台灯 学生宿舍', '护眼台灯'],
    ['Weights for running', 'Weight for running'],
  ])('“%s” and “%s” are alike', (a, b) => {
    expect(titleLikeness(a, b)).toBeGreaterThanOrEqual(0.5);
    expect(titleLikeness(b, a)).toBe(titleLikeness(a, b));
  });

  it.each([
    ['Stoneware mug, moss green', 'Folding garden chair'],
    ['护眼台灯', '不锈钢电热水壶'],
  ])('“%s” and “%s” are not', (a, b) => {
    expect(titleLikeness(a, b)).toBeLessThan(0.5);
  });

  it('in two scripts are not compared, nor is nothing', () => {
    expect(titleLikeness('Stoneware mug', '苔绿色陶瓷马克杯')).toBeUndefined();
    expect(titleLikeness('', 'Stoneware mug')).toBeUndefined();
    expect(titleLikeness('***', '---')).toBeUndefined();
  });
});
