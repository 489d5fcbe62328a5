import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { ResultCache } from '../../src/app/check/result-cache.ts';
import { BIN, jsonLines, runBin } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';

let cwd = '';
let cache = '';
const page = (name: string, text: string) =>
  writeFileSync(
    join(cwd, 'pages', name),
    `<!doctype html><html lang="zh-CN"><title>净水器</title><body><h1>净水器</h1><p>${text}</p></body></html>`,
  );
const check = (...args: string[]) =>
  runHere(['check', 'pages', '--law', 'cn', '--format', 'jsonl', ...args], {
    cwd,
    env: { XDG_CACHE_HOME: cache },
  });
const entries = (folder = cache) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    // A part written beside its entry may be renamed between the listing and the look.
    .filter(
      (path) => !/key$|claimcheck.code/.test(path) && statSync(path, { throwIfNoEntry: false })?.isFile(),
    );

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claimcheck-cache-'));
  cache = join(cwd, 'cache');
  mkdirSync(join(cwd, 'pages'));
  mkdirSync(cache);
  page('a.html', '国家级品质');
  page('b.html', '好用');
});

describe('the cache', () => {
  it('gives the same reports again, and is used', async () => {
    const first = await check();
    expect(first.status).toBe(1);
    expect(entries()).toHaveLength(2);
    // What is remembered is what is printed: so it was not made anew.
    for (const path of entries()) {
      const [, body = ''] = readFileSync(path, 'utf8').split('\n');
      const changed = body.replace('"name":"净水器"', '"name":"REMEMBERED"');
      const key = path.slice(-41).replace('/', '');
      new ResultCache(join(cache, 'claimcheck'), '', readFileSync(join(cache, 'claimcheck', 'key'))).remember(
        key,
        JSON.parse(changed),
      );
    }
    const second = await check();
    expect(second.stdout.match(/REMEMBERED/g)).toHaveLength(2);
    expect(second.stdout.replaceAll('REMEMBERED', '净水器')).toBe(first.stdout);
    expect((await check('--no-cache')).stdout).toBe(first.stdout);
  });

  it('is not used for another text, law, date, language or rule', async () => {
    await check();
    page('a.html', '世界级享受，国家级品质');
    expect((await check('--no-cache')).stdout).toBe((await check()).stdout);
    const before = entries().length;
    for (const flags of [
      ['--law', 'eu'],
      ['--as-of', '2020-01-01'],
      ['--lang', 'zh'],
      ['--skip', 'superlative'],
      ['--explain-score'],
    ]) {
      expect((await check(...flags)).stdout).toBe((await check(...flags, '--no-cache')).stdout);
    }
    expect(entries()).toHaveLength(before + 10);
  });

  it('that is damaged or cut off is made again', async () => {
    const first = await check();
    const [one = '', two = ''] = entries();
    writeFileSync(one, readFileSync(one, 'utf8').slice(0, 60));
    writeFileSync(two, readFileSync(two, 'utf8').replace('净水器', '净水机'));
    expect(await check()).toEqual(first);
    expect(await check()).toEqual(first);
  });

  it('that cannot be written is none', async () => {
    const blocked = join(cwd, 'file');
    writeFileSync(blocked, '');
    expect(await check('--cache', join(blocked, 'x'))).toMatchObject({ status: 1, stderr: '' });
  });

  it('survives kill -9', async () => {
    for (let n = 0; n < 60; n++) page(`${n}.html`, `国家级品质，第${n}款`);
    const args = [BIN, 'check', 'pages', '--format', 'jsonl', '--cache', cache];
    const child = spawn(process.execPath, args, { cwd, stdio: 'ignore' });
    while (entries().length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.on('close', resolve));
    const after = await runBin(args.slice(1), { cwd });
    const anew = await runBin([...args.slice(1, -2), '--no-cache'], { cwd });
    expect(after).toEqual(anew);
  });

  it('remembers what was found, not what the baseline or an ignore says of it', async () => {
    await check('--baseline', 'known.json', '--write-baseline');
    const { status, stdout } = await check('--baseline', 'known.json');
    expect(status).toBe(0);
    const states = jsonLines<Report>(stdout).flatMap(({ findings }) =>
      findings.map(({ baselineState }) => baselineState),
    );
    expect(new Set(states)).toEqual(new Set(['unchanged']));
    expect(
      jsonLines<Report>((await check()).stdout).flatMap(({ findings }) =>
        findings.map(({ baselineState }) => baselineState),
      ),
    ).not.toContain('unchanged');
  });

  it('lies beside the packages of a project, and a single page does without', async () => {
    mkdirSync(join(cwd, 'node_modules'));
    await check();
    expect(existsSync(join(cwd, 'node_modules', '.cache', 'claimcheck'))).toBe(true);
    expect(entries()).toEqual([]);
    const lone = join(cwd, 'lone');
    await runHere(['check', 'pages/a.html', '--cache', lone], { cwd });
    expect(existsSync(lone)).toBe(false);
  });

  it('keeps within its bounds, the oldest giving way', () => {
    const store = new ResultCache(cache, 'x', Buffer.alloc(32));
    const text = 'x'.repeat(1_000_000);
    const keys = Array.from({ length: 140 }, (_, n) => {
      const recalled = store.recall(Buffer.from([n]), '');
      return 'key' in recalled ? recalled.key : '';
    });
    for (const key of keys) store.remember(key, text);
    store.close();
    const size = entries().reduce((sum, path) => sum + statSync(path).size, 0);
    expect(size).toBeLessThan(128 * 1024 * 1024);
    expect(store.recall(Buffer.from([139]), '')).toEqual({ known: text });
  });
});
