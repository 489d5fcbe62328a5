import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createProgram } from '../../src/cli/program.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { BIN, ROOT } from '../support/run-bin.ts';

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

interface Action {
  inputs: Record<string, unknown>;
  runs: { steps: { run?: string; env?: Record<string, string> }[] };
}

describe('action.yml', () => {
  const { inputs, runs } = parse(read('action.yml')) as Action;

  it('hands its inputs over by the environment only', () => {
    for (const { run = '' } of runs.steps) expect(run).not.toContain('inputs.');
    const env = Object.values(runs.steps.find(({ env }) => env !== undefined)?.env ?? {}).join();
    for (const input of ['paths', 'args', 'lang', 'sarif', 'junit']) {
      expect(Object.keys(inputs)).toContain(input);
      expect(env).toContain(`inputs.${input} `);
    }
  });

  it('checks, reports and passes the status on', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'claimcheck-action-'));
    writeFileSync(
      join(cwd, 'a page.html'),
      '<html lang="zh"><title>净水器</title><h1>净水器</h1><p>国家级品质</p></html>',
    );
    const ran = spawnSync('bash', [join(ROOT, 'tools', 'action-check.sh')], {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        CLAIMCHECK: BIN,
        PATHS: 'a page.html\n',
        ARGS: '--law=cn\n--only=superlative\n',
        REPORT_LANG: 'zh',
        SARIF: 'out.sarif',
        JUNIT: 'out.xml',
        GITHUB_OUTPUT: join(cwd, 'output'),
        GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
      },
    });
    const written = ran.stderr.split('\n').filter((line) => line.startsWith('已写入'));
    expect(written.slice(0, 2)).toEqual(['已写入 out.sarif。', '已写入 out.xml。']);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(written.length);
    expect(ran.stdout).toMatch(/^::error file=a page\.html,line=1,.*国家级/);
    expect(ran.status).toBe(1);
    expect(readFileSync(join(cwd, 'output'), 'utf8')).toBe('status=1\n');
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toContain('国家级');
    expect(existsSync(join(cwd, 'out.sarif')) && existsSync(join(cwd, 'out.xml'))).toBe(true);
  });
});

it('.pre-commit-hooks.yaml names the command and what it reads', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as {
    entry: string;
    language: string;
    files: string;
  }[];
  expect(hook).toMatchObject({
    language: 'node',
    entry: expect.stringMatching(/^claimcheck check /) as string,
  });
  for (const name of ['a.html', 'b/c.csv', 'd.jsonl.gz'])
    expect(new RegExp(hook?.files ?? '').test(name)).toBe(true);
});

it('Dockerfile copies only what is there', () => {
  for (const [, name = ''] of read('Dockerfile').matchAll(/COPY --from=build \/opt\/claimcheck\/(\S+)/g))
    expect(existsSync(join(ROOT, name))).toBe(true);
});

describe('docs/ci.md', () => {
  const text = read('docs/ci.md');

  it('names no option that is not there', () => {
    const check = createProgram(() => undefined, 'en').commands.find((command) => command.name() === 'check');
    const known = new Set(check?.options.flatMap(({ long }) => long ?? []));
    const named = [...text.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([flag]) => flag);
    const others = ['--rm', '--user'];
    expect(named.filter((flag) => !known.has(flag) && !others.includes(flag))).toEqual([]);
  });

  it('lists each format', () => {
    for (const format of FORMATS) expect(text).toContain(`\`${format}\``);
  });
});
