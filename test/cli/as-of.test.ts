import { describe, expect, it } from 'vitest';
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
