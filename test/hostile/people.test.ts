import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExtractReport, Report } from '../../src/model/report/report.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';
import { folderOf } from './folder.ts';

const PHONE = '13812345678';
const CUSTOMER = `收货人：张伟洋，电话 ${PHONE}，治愈关节炎，邮箱 zhangwy@qq.com`;
const REVIEW = '我的电话 13987654321';
const SELLER = '客服电话：0571-87654321';
const PAGE = `<html lang="zh"><title>玉竹茶</title><h1>玉竹茶</h1><p>¥39.00</p><button>加入购物车</button>
<p>${CUSTOMER}。</p><div class="reviews"><h2>商品评价</h2><div class="review">${REVIEW}</div></div>
<footer>${SELLER}</footer></html>`;
const SECRETS = ['张伟洋', PHONE, 'zhangwy@qq.com', '13987654321'];
const MARK = /[\u2801-\u28ff]/;

const inFolder = (cwd: string, args: readonly string[]) =>
  runHere(args, { cwd, env: { XDG_CACHE_HOME: join(cwd, 'cache') } });
const check = (cwd: string, ...args: string[]) =>
  inFolder(cwd, ['check', 'shop', ...args, '--law', 'cn', '--cache', 'kept', '--no-config']);
const extract = (cwd: string, ...args: string[]) =>
  inFolder(cwd, ['extract', 'shop/a.html', '--format', 'jsonl', ...args]);
/** Two pages: one alone is not worth a cache. */
const shop = () => folderOf({ 'shop/a.html': PAGE, 'shop/b.html': PAGE });
const reportOf = (stdout: string) => jsonLines<Report>(stdout)[0] as Report;
const shows = (text: string) => SECRETS.filter((secret) => text.includes(secret));

describe('personal data in reports', () => {
  it('are hidden in every format', async () => {
    const cwd = shop();
    await check(cwd, '--suggest', ...FORMATS.flatMap((format) => ['--output', `${format}:report.${format}`]));
    for (const format of FORMATS) {
      const text = readFileSync(join(cwd, `report.${format}`), 'utf8');
      expect([format, ...shows(text)]).toEqual([format]);
      expect(text).toMatch(/治愈关节炎/);
    }
  });

  it('are hidden in what the cache and a baseline keep', async () => {
    const cwd = shop();
    await check(cwd, '--format', 'html', '--baseline', 'base.json', '--write-baseline');
    const kept = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter(
      (name) => !name.startsWith('shop') && statSync(join(cwd, name)).isFile(),
    );
    expect(kept.filter((name) => name.startsWith('kept')).length).toBe(2);
    expect(kept.flatMap((name) => shows(readFileSync(join(cwd, name), 'utf8')))).toEqual([]);
  });

  it('are marked alike where they are alike, as long as they were', async () => {
    const { stdout } = await check(shop(), '--format', 'jsonl');
    const [a, b] = jsonLines<Report>(stdout).map(
      ({ findings }) => findings.find(({ ruleId }) => ruleId === 'health/treats-disease')?.context?.text,
    );
    expect(a).toBe(b);
    expect(a?.length).toBe(CUSTOMER.length + 1);
    expect(a).toMatch(MARK);
  });

  it('leave findings, places and fingerprints as they are', async () => {
    const cwd = shop();
    const reported = async (mode: string) =>
      reportOf((await check(cwd, '--format', 'jsonl', '--redact', mode)).stdout);
    const off = await reported('off');
    const people = await reported('people');
    const bare = ({ findings }: Report) =>
      findings.map(({ ruleId, where, fingerprint, outcome }) => ({ ruleId, where, fingerprint, outcome }));
    expect(bare(people)).toEqual(bare(off));
    expect(people.score).toEqual(off.score);
  });

  it.each([
    ['off', ['张伟洋', PHONE, 'zhangwy@qq.com', '0571-87654321']],
    ['people', ['0571-87654321']],
    ['all', []],
  ])('with --redact %s, extract shows %j', async (mode, shown) => {
    const { stdout } = await extract(shop(), '--redact', mode);
    expect([...SECRETS, '0571-87654321'].filter((one) => stdout.includes(one))).toEqual(shown);
  });

  it('keep the evidence of extract in place', async () => {
    const { stdout } = await extract(shop());
    const { listing, evidence } = jsonLines<ExtractReport>(stdout)[0] as ExtractReport;
    for (const one of Object.values(evidence).flat() as {
      quote: string;
      block?: number;
      start?: number;
      end?: number;
    }[])
      if (one.block !== undefined)
        expect(listing.blocks[one.block]?.text.slice(one.start, one.end)).toBe(one.quote);
  });

  it('are kept in no cache with --redact off', async () => {
    const cwd = shop();
    await check(cwd, '--redact', 'off');
    expect(readdirSync(cwd)).not.toContain('kept');
  });

  it('are not masked in a file that is fixed', async () => {
    const cwd = folderOf({ 'shop/a.md': `# 玉竹茶\n\n${CUSTOMER}。全网第一好喝。\n` });
    await check(cwd, '--fix');
    const text = readFileSync(join(cwd, 'shop/a.md'), 'utf8');
    expect(text).toContain(PHONE);
    expect(text).not.toMatch(MARK);
  });

  it('in rows of a catalogue too, here and in workers', async () => {
    const cwd = folderOf({ 'shop/rows.csv': `title,price,description\n玉竹茶,39,"${CUSTOMER}"\n` });
    const one = (jobs: string) => check(cwd, '--format', 'jsonl', '--jobs', jobs);
    const outputs = [await one('1'), await one('2')];
    expect(outputs.map(({ stdout }) => shows(stdout))).toEqual([[], []]);
    expect(outputs[0]?.stdout).toBe(outputs[1]?.stdout);
  });
});
