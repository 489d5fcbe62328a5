import { describe, expect, it } from 'vitest';
import { isMostlyLater, lawsOnDay } from '../../src/app/rules/laws-on-day.ts';
import type { Law } from '../../src/model/rule/law.ts';

const law = (id: string, from?: string, until?: string): Law => ({
  id,
  title: { en: id, zh: id },
  article: '1',
  asks: { en: 'x', zh: 'x' },
  confidence: 'read',
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
});
const LAWS = Object.fromEntries(
  [law('aa/one', '2000-01-01', '2020-01-01'), law('aa/two', '2010-01-01'), law('aa/three', '2011-01-01'), law('bb/x')].map((one) => [one.id, one]), // prettier-ignore
);

describe('lawsOnDay', () => {
  it.each([
    ['1999-12-31', { later: 3, isAny: false }, true],
    ['2000-01-01', { later: 2, isAny: true }, true],
    ['2010-01-01', { later: 1, isAny: true }, false],
    ['2030-01-01', { later: 0, isAny: true }, false],
  ])('aa on %s', (day, expected, mostly) => {
    const on = lawsOnDay(LAWS, ['aa'], day);
    expect(on).toMatchObject({ ...expected, dated: 3, first: '2000-01-01', last: '2020-01-01' });
    expect(isMostlyLater(on)).toBe(mostly);
  });

  it('a law without dates is always in force', () => {
    const on = lawsOnDay(LAWS, ['bb'], '1026-01-01');
    expect(on).toEqual({ dated: 0, later: 0, isAny: true, first: undefined, last: undefined });
    expect(isMostlyLater(on)).toBe(false);
  });

  it('auto looks at all laws', () => {
    expect(lawsOnDay(LAWS, 'auto', '2010-06-01')).toMatchObject({ dated: 3, later: 1 });
  });
});
