import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { isRecent, lawsText } from '../../src/report/parts/laws-text.ts';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { runHere } from '../support/run-command.ts';

async function checkedOn(day: string, ...more: string[]) {
  const cwd = await inFolderOf({ 'a.md': '# 竹茶杯\n\n竹制茶杯，手工打磨。\n' });
  return runHere(['check', 'a.md', '--law', 'cn', '--as-of', day, ...more], { cwd });
}

describe('--as-of', () => {
  it('a day before all law is a slip: exit 2, with the first day that could be meant', async () => {
    const { status, stderr, stdout } = await checkedOn('1026-12-01');
    expect(status).toBe(2);
    expect(stderr).toContain('on 1026-12-01 no article of cn that claimcheck knows was in force');
    expect(stderr).toMatch(/the first came into force on 19\d\d-/);
    expect(stdout).toBe('');
  });

  it('where most of the law came later, stderr and the report say so', async () => {
    const { status, stderr, stdout } = await checkedOn('2012-01-01');
    expect(status).toBe(0);
    expect(stderr).toMatch(/--as-of 2012-01-01: \d+ of the \d+ dated articles of cn came into force after/);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/note: Of the \d+ dated articles .* after 2012-01-01\./);
  });

  it('where most of the law came later, there is no grade, and the number of rules is told', async () => {
    const { stdout } = await checkedOn('2012-01-01', '--format', 'jsonl');
    const { state, notRated, score } = JSON.parse(stdout) as Report;
    expect([state, notRated?.reason, notRated?.day, score.value]).toEqual([
      'not-rated',
      'law-later',
      '2012-01-01',
      null,
    ]);
    const { rules = 0, later = 0 } = notRated ?? {};
    expect(later * 2).toBeGreaterThan(rules);
    expect(notRated?.message).toBe(
      `${later} of the ${rules} rules rest on law that came into force after 2012-01-01`,
    );
    const text = await checkedOn('2012-01-01', '--lang', 'zh');
    expect(text.stdout).toContain(
      `未评分：${rules} 条规则中有 ${later} 条所依据的法律在 2012-01-01 之后才施行`,
    );
    expect(text.stdout).not.toContain('100 A');
  });

  it('a day behind all known changes is told on stderr', async () => {
    const { status, stderr } = await checkedOn('2099-01-01', '--lang', 'zh');
    expect(status).toBe(0);
    expect(stderr).toContain('--as-of 2099-01-01 在将来');
  });

  it('an ordinary day is not remarked on', async () => {
    expect((await checkedOn('2025-06-01')).stderr).toBe('');
  });
});

describe('--rules', () => {
  it('a folder that is not there is wrong usage: exit 2', async () => {
    const { status, stderr } = await checkedOn('2025-06-01', '--rules', 'nodir');
    expect(status).toBe(2);
    expect(stderr).toContain('There is no folder of rules nodir.');
    expect(stderr).toContain('--rules');
  });
});

describe('the day since when a law is in force', () => {
  const draft = '# 玉竹茶\n\n治疗高血压。净含量250克。\n';
  const of = async (...more: string[]) => {
    const cwd = await inFolderOf({ 'a.md': draft });
    const args = ['check', 'a.md', '--law', 'cn', '--only', 'health/*', '--no-progress'];
    return (await runHere([...args, ...more], { cwd })).stdout.replace(/\s+/g, ' ');
  };

  it('stands in Markdown, HTML and CSV', async () => {
    expect(await of('--format', 'markdown')).toMatch(/\(in force since 20\d\d-\d\d-\d\d\)/);
    expect(await of('--format', 'csv')).toMatch(/"cn\/[\w-]+ 20\d\d-\d\d-\d\d/);
    expect(await of('--format', 'csv', '--lang', 'zh')).toContain('法律施行日期');
  });

  it('stands in text only where the user asks for a day, or the law is new', async () => {
    expect(await of()).not.toContain('in force since 2015');
    expect(await of('--as-of', '2026-11-24')).toContain('(in force since 2015-09-01)');
    expect(await of('--as-of', '2026-11-24', '--lang', 'zh')).toContain('（自 2015-09-01 起施行）');
  });

  it('stands once behind a title where it is the same for all articles', () => {
    const law = (article: string, from: string) =>
      ({ id: `x/${article}`, title: 'Fair Act', article, from, confidence: 'read' }) as const;
    const all = () => true;
    const [one, two, three] = [
      law('s. 1', '2020-01-01'),
      law('s. 2', '2020-01-01'),
      law('s. 3', '2021-01-01'),
    ];
    expect(lawsText([one, two], 'en', all)).toBe('Fair Act (in force since 2020-01-01), s. 1, s. 2');
    expect(lawsText([one, three], 'en', all)).toBe(
      'Fair Act, s. 1 (in force since 2020-01-01), s. 3 (in force since 2021-01-01)',
    );
    expect(lawsText([one], 'zh', all)).toBe('《Fair Act》（自 2020-01-01 起施行） s. 1');
  });

  it('is recent for a year', () => {
    const law = { id: 'x/1', title: 'X', article: '1', from: '2026-03-01', confidence: 'read' } as const;
    expect(['2026-02-28', '2026-03-01', '2027-02-28', '2027-03-01'].map((day) => isRecent(law, day))).toEqual(
      [false, true, true, false],
    );
  });
});
