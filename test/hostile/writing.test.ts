import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { writeBaseline } from '../../src/cli/run/write-baseline.ts';
import { jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';
import { folderOf } from './folder.ts';

const PAGE = '<html lang="zh"><title>玉竹茶</title><h1>玉竹茶</h1><p>¥39.00</p><p>治疗高血压。</p></html>';
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );

describe('a run writes its reports and nothing else', () => {
  it.each(['rep.json', 'base.json'])('not through a link planted at %s', async (name) => {
    const cwd = folderOf({ 'page.html': PAGE, 'victim.txt': 'mine' });
    symlinkSync('victim.txt', join(cwd, name));
    const out = name === 'rep.json' ? ['--output', name] : ['--baseline', name, '--write-baseline'];
    const { status } = await runHere(['check', 'page.html', '--law', 'cn', '--no-cache', ...out], { cwd });
    expect(status).not.toBe(0);
    expect(readFileSync(join(cwd, 'victim.txt'), 'utf8')).toBe('mine');
  });

  it('leaves no draft behind', async () => {
    const cwd = folderOf({ 'page.html': PAGE });
    await runHere(['check', 'page.html', '--law', 'cn', '--no-cache', '--output', 'rep.json'], { cwd });
    expect(files(cwd).sort()).toEqual(['page.html', 'rep.json']);
  });

  it('takes no report of its own for an input', async () => {
    const cwd = folderOf({ 'shop/page.html': PAGE });
    const check = () =>
      runHere(
        ['check', 'shop', '--law', 'cn', '--no-cache', '--format', 'jsonl', '--output', 'shop/rep.jsonl'],
        {
          cwd,
        },
      );
    await check();
    const { stdout, status } = await check();
    expect(jsonLines<Report>(stdout).map(({ input }) => input.uri)).toEqual(['shop/page.html']);
    expect(status).toBe(1);
  });
});

describe('of two runs with one baseline', () => {
  it('the second waits for no lock and loses nothing', () => {
    const folder = folderOf({ 'base.json': 'old', 'base.json.lock': '' });
    const path = join(folder, 'base.json');
    expect(() => {
      writeBaseline(path, 'old', 'new');
    }).toThrow('changed by another run');
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('the one whose baseline changed meanwhile writes nothing', () => {
    const folder = folderOf({ 'base.json': 'theirs' });
    const path = join(folder, 'base.json');
    expect(() => {
      writeBaseline(path, 'old', 'new');
    }).toThrow('changed by another run');
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    expect(existsSync(`${path}.lock`)).toBe(false);
  });
});

describe('the cache', () => {
  it('believes no entry that was planted, and is its user’s alone', async () => {
    const cwd = folderOf({ 'a.html': PAGE, 'b.html': PAGE });
    mkdirSync(join(cwd, 'home'));
    const env = { ...process.env, XDG_CACHE_HOME: join(cwd, 'home') };
    const check = () =>
      runHere(['check', 'a.html', 'b.html', '--law', 'cn', '--format', 'jsonl'], { cwd, env });
    const first = await check();
    const folder = join(cwd, 'home', 'claimcheck');
    for (const name of files(folder)) {
      const mode = statSync(join(folder, name)).mode & 0o777;
      expect(mode).toBe(0o600);
      if (name !== 'key') writeFileSync(join(folder, name), `${'0'.repeat(64)}\nnull`);
    }
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const second = await check();
    expect(second).toEqual(first);
    expect(first.status).toBe(1);
  });
});
