import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT, runBin } from '../support/run-bin.ts';

const PAGE = 'fixtures/pages/zh-misleading-food/page.html';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'claimcheck-code-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const check = (env: Record<string, string> = {}) =>
  runBin(['check', PAGE, '--format', 'jsonl', '--no-cache'], { env: { XDG_CACHE_HOME: home, ...env } });
/** A short run: of what kind it is makes no difference to what is kept of its code. */
const explain = (env: Record<string, string> = {}) =>
  runBin(['explain', 'health/cures-disease'], { env: { XDG_CACHE_HOME: home, ...env } });
const root = () => join(home, 'claimcheck/code');
const kept = () => {
  const files = readdirSync(root(), { recursive: true, encoding: 'utf8' }).sort();
  return files.map((name) => join(root(), name)).filter((path) => /js$/.test(path));
};

// As of Node 22 it is Node that keeps compiled code.
describe.skipIf('enableCompileCache' in process.getBuiltinModule('node:module'))('kept compiled code', () => {
  it('is there after the first run, stays as it is, and changes nothing that is printed', async () => {
    const first = await check();
    const files = kept();
    const before = files.map((path) => readFileSync(path));
    expect(files.length).toBeGreaterThan(3);
    expect(await check()).toEqual(first);
    expect(kept().map((path, at) => before[at]?.equals(readFileSync(path)))).toEqual(files.map(() => true));
    expect(await check({ NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(first);
  });

  it('holds no script that imports a package: read again, it could not', async () => {
    await check();
    const scripts = readdirSync(join(ROOT, 'dist/chunks')).filter((name) => name.endsWith('.cjs'));
    const importing = scripts.filter((name) =>
      readFileSync(join(ROOT, 'dist/chunks', name), 'utf8').includes('import('),
    );
    expect(importing.length).toBeGreaterThan(0);
    // A damaged picture has its reader loaded.
    const picture = join(home, 'a.png');
    writeFileSync(picture, Buffer.from('\x89PNG damaged', 'latin1'));
    const read = () => runBin(['check', picture, '--no-cache'], { env: { XDG_CACHE_HOME: home } });
    const first = await read();
    expect(await read()).toMatchObject({ status: first.status, stdout: first.stdout });
    const names = kept().map((path) => basename(path));
    expect(names.filter((name) => importing.includes(name))).toEqual([]);
  });

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (whole) => whole.subarray(0, whole.length / 2)],
    ['changed', (whole) => whole.map((byte, at) => (at > 2000 ? byte ^ 0xff : byte)) as Buffer],
    ['of something else', () => Buffer.from('#!/bin/sh\n'.repeat(100))],
  ])('is made anew where it is %s', async (_, damage) => {
    const first = await explain();
    const damaged = kept().map((path) => {
      const bytes = damage(readFileSync(path));
      writeFileSync(path, bytes);
      return bytes;
    });
    expect(await explain()).toEqual(first);
    const again = kept().map((path) => readFileSync(path));
    for (const [at, bytes] of again.entries()) expect(bytes.equals(damaged[at] as Buffer)).toBe(false);
    expect(await explain()).toEqual(first);
    expect(kept().map((path, at) => again[at]?.equals(readFileSync(path)))).toEqual(again.map(() => true));
  });

  it('is left alone where others may write', async () => {
    const first = await explain();
    for (const path of kept()) writeFileSync(path, 'x');
    chmodSync(root(), 0o777);
    expect(await explain()).toEqual(first);
    expect(kept().map((path) => readFileSync(path, 'utf8'))).toEqual(kept().map(() => 'x'));
  });

  it('is of few versions', async () => {
    for (let n = 0; n < 30; n += 1) mkdirSync(join(root(), `v20.0.${n}`), { recursive: true, mode: 0o700 });
    await explain();
    expect(readdirSync(root()).length).toBeLessThan(12);
  });

  it('is not kept where nothing can be written, and nothing is said', async () => {
    const { stdout, stderr, status } = await explain();
    writeFileSync(join(home, 'file'), '');
    expect(await explain({ XDG_CACHE_HOME: join(home, 'file') })).toEqual({ stdout, stderr, status });
  });

  it("is not kept where Node's own variable says so", async () => {
    await explain({ NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(existsSync(root())).toBe(false);
  });
});
