import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { loadRules } from '../../src/app/rules/load-rules.ts';
import { plainExtraction } from '../../src/app/check/plain-extraction.ts';
import { PREDICATE_CHECKS } from '../../src/checks/registry.ts';
import { prepareRules } from '../../src/engine/run/prepare-rules.ts';
import { jurisdictionOf } from '../../src/model/rule/jurisdiction-of.ts';

const { book } = await loadRules([]);

/** The day so many days after one written YYYY-MM-DD. */
function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Ids of the laws that the rules in force on a day cite. */
function citedOn(jurisdiction: string, asOf: string): Set<string> {
  const rules = prepareRules(book.compiled, PREDICATE_CHECKS, { laws: [jurisdiction], asOf, lang: 'en' });
  return new Set(rules.flatMap(({ citations }) => citations().map(({ id }) => id)));
}

const dated = Object.values(book.compiled.laws).flatMap(({ id, from, until }) => [
  ...(from === undefined ? [] : [{ id, first: from, other: dayAfter(from, -1) }]),
  ...(until === undefined ? [] : [{ id, first: until, other: dayAfter(until, 1) }]),
]);

describe('dates of laws', () => {
  it.each(dated)('$id is cited on $first and not on $other', ({ id, first, other }) => {
    expect(citedOn(jurisdictionOf(id), first)).toContain(id);
    expect(citedOn(jurisdictionOf(id), other)).not.toContain(id);
  });
});

describe('dates that change what a listing may say', () => {
  /** What a rule says of the text on a day. */
  function outcome(rule: string, day: string, laws: string[], lang: string, text: string, category?: string) {
    const extraction = plainExtraction({ inLanguage: lang, name: 'x', description: text }, 'page');
    const { findings } = checkExtraction(extraction, { uri: 'a' }, book, {
      laws,
      asOf: day,
      lang: 'en',
      ...(category === undefined ? {} : { category }),
    });
    return findings.find(({ ruleId }) => ruleId === rule)?.outcome ?? 'none';
  }

  it.each([
    ['food/zero-additive', '2027-03-15', '2027-03-16', ['cn'], 'zh', '零添加酱油，不添加防腐剂', 'food'],
    [
      'seller/odr-link',
      '2025-07-19',
      '2025-07-20',
      ['eu'],
      'de',
      'https://ec.europa.eu/consumers/odr',
      undefined,
    ],
    [
      'green/future-claim',
      '2026-09-26',
      '2026-09-27',
      ['eu'],
      'de',
      'Bis 2030 sind wir klimaneutral',
      undefined,
    ],
  ] as const)('%s: less on %s than on %s', (rule, before, after, laws, lang, text, category) => {
    const [less, more] = [before, after].map((day) => outcome(rule, day, [...laws], lang, text, category));
    expect(more).not.toBe('none');
    expect(less).not.toBe(more);
  });

  it('a general green claim becomes a violation on 2026-09-27', () => {
    const says = (day: string) =>
      outcome('green/generic-claim', day, ['eu', 'de'], 'de', 'Eine umweltfreundliche Flasche');
    expect([says('2026-09-26'), says('2026-09-27')]).toEqual(['review', 'violation']);
  });

  it('“well-known trademark” stays barred when the new Trademark Law takes over', () => {
    const cited = (day: string) => [...citedOn('cn', day)].filter((id) => id.startsWith('cn/trademark-'));
    expect(cited('2026-12-31')).toContain('cn/trademark-14-5');
    expect(cited('2027-01-01')).toContain('cn/trademark-2027-64');
    for (const day of ['2026-12-31', '2027-01-01'])
      expect(outcome('endorsement/well-known-mark', day, ['cn'], 'zh', '中国驰名商标，值得信赖')).toBe(
        'violation',
      );
  });
});
