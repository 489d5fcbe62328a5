import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../src/ingest/bytes/limits.ts';
import { fetchUrl } from '../../src/ingest/http/fetch-url.ts';
import { followRedirects } from '../../src/ingest/http/follow-redirects.ts';
import type { HttpClient, HttpResponse } from '../../src/ingest/http/http-client.ts';
import { networkError } from '../../src/ingest/http/network-error.ts';
import type { Report } from '../../src/model/report/report.ts';
import { jsonLines, runBin } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';
import { folderOf } from './folder.ts';

const response = (statusCode: number, location?: string) =>
  ({
    statusCode,
    headers: location === undefined ? {} : { location },
    body: { on: () => undefined, destroy: () => undefined, dump: () => Promise.resolve() },
  }) as unknown as HttpResponse;

/** Answers by address. */
const clientOf = (answers: Readonly<Record<string, HttpResponse>>) =>
  ({ get: ({ href }: URL) => Promise.resolve(answers[href] ?? response(404)) }) as unknown as HttpClient;

describe('addresses', () => {
  const { signal } = new AbortController();

  it('a redirect from https to http is not followed', async () => {
    const client = clientOf({ 'https://a.example/': response(302, 'http://a.example/x') });
    await expect(followRedirects('https://a.example/', client, false, signal)).rejects.toMatchObject({
      code: 'redirect-insecure',
    });
  });

  it.each(['https://b.example/', '/x'])('a redirect from http to %s is', async (target) => {
    const client = clientOf({ 'http://a.example/': response(302, target) });
    const { url } = await followRedirects('http://a.example/', client, false, signal);
    expect(url.href).toBe(new URL(target, 'http://a.example/').href);
  });

  it.each(['argument', 'list'])('a password in one is printed nowhere: %s', async (way) => {
    const address = 'http://ann:secret@127.0.0.1:1/p';
    const cwd = folderOf({ 'urls.txt': `${address}\n` });
    const { stdout, stderr, status } = await runHere(['check', way === 'list' ? '@urls.txt' : address], {
      cwd,
    });
    expect(stderr).toContain('http://127.0.0.1:1/p');
    expect(`${stdout}${stderr}`).not.toMatch(/secret|ann:/);
    expect(status).toBe(3);
  });

  it('168.63.129.16 is refused, with --allow-private too', async () => {
    const { stderr, status } = await runHere(['check', 'http://168.63.129.16/', '--allow-private']);
    expect(stderr).toContain('168.63.129.16');
    expect(status).toBe(3);
  });
});

describe('waiting', () => {
  const busy = (wait: string) =>
    ({ ...response(503), headers: { 'retry-after': wait } }) as unknown as HttpResponse;
  const settings = (more: object) => ({ ...settingsFrom({ timeoutMs: 5000 }), ...more });
  const { signal } = new AbortController();

  it('all tries of an address together take no longer than --timeout', async () => {
    const client = clientOf({ 'https://a.example/': busy('60') });
    const { result } = await fetchUrl('https://a.example/', client, settings({}), signal);
    expect(result).toMatchObject({ error: { code: 'http-status' } });
  });

  it('a run waits no longer than --max-wait', async () => {
    const client = clientOf({ 'https://a.example/': response(200) });
    const { result } = await fetchUrl('https://a.example/', client, settings({ waitUntil: 1 }), signal);
    expect(result).toMatchObject({ error: { code: 'wait-over' } });
  });

  it('a host is given up after five failures in a row', async () => {
    const rows = Array.from({ length: 9 }, (_, n) => `茶${n},39,http://127.0.0.1:1/${n}`);
    const cwd = folderOf({ 'shop.csv': `title,price,link\n${rows.join('\n')}\n` });
    const args = ['check', 'shop.csv', '--follow', '--allow-private', '--lang', 'en', '--format', 'jsonl'];
    const { stderr, status } = await runHere([...args, '--law', 'cn'], { cwd });
    expect(stderr).toMatch(/failed [5-7] times in a row/);
    expect(status).toBe(3);
  });

  it.each([
    ['CERT_HAS_EXPIRED', 'its certificate has expired', '证书已过期'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another name', '证书属于其他域名'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'signed by itself', '自签名'],
  ])('an error of TLS is put into words: %s', (code, en, zh) => {
    const error = networkError('https://a.example/', 1000, Object.assign(new Error(code), { code }));
    expect(error.describe('en').message).toContain(en);
    expect(error.describe('zh').message).toContain(zh);
  });
});

const makePipe = (path: string) => execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', path]);

describe('small things', () => {
  const page = (text: string) =>
    `<html lang="zh"><title>玉竹茶</title><h1>玉竹茶</h1><p>¥39.00</p><p>${text}</p></html>`;
  const findings = (stdout: string) => jsonLines<Report>(stdout).flatMap((one) => one.findings);
  const checkIn = (cwd: string, input: string, ...more: string[]) =>
    runHere(['check', input, '--law', 'cn', '--format', 'jsonl', '--no-cache', '--no-config', ...more], {
      cwd,
    });

  it('an early NUL is no reason to refuse a page', async () => {
    const cwd = folderOf({ 'a.html': `\0${page('治疗高血压。')}` });
    const { stdout } = await checkIn(cwd, 'a.html');
    expect(findings(stdout).map(({ quote }) => quote)).toContain('治疗高血压');
  });

  it('a table whose lines end in CR alone is read', async () => {
    const cwd = folderOf({ 'a.csv': 'title,price,description\r玉竹茶,39,治疗高血压\r绿茶,20,"清香,可口"\r' });
    const reports = jsonLines<Report>((await checkIn(cwd, 'a.csv')).stdout);
    expect(reports.map(({ listing }) => listing.name)).toEqual(['玉竹茶', '绿茶']);
  });

  it.each(['a.html', 'a.csv'])('a pipe that nobody writes into is given up: %s', async (name) => {
    const cwd = folderOf();
    makePipe(join(cwd, name));
    const { stderr, status } = await checkIn(cwd, name, '--timeout', '1', '--lang', 'en');
    expect(stderr).toContain('did not answer within 1 seconds');
    expect(status).toBe(3);
  });

  it('a pipe that somebody writes into is read', async () => {
    const cwd = folderOf({ 'source.html': page('治疗高血压。') });
    makePipe(join(cwd, 'a.html'));
    const writer = spawn('sh', ['-c', 'cat source.html > a.html'], { cwd });
    const { stdout } = await checkIn(cwd, 'a.html');
    writer.kill();
    expect(findings(stdout).map(({ quote }) => quote)).toContain('治疗高血压');
  });

  it('a file whose name is no UTF-8 is found', async () => {
    const cwd = folderOf({ 'shop/b.html': page('') });
    const gbk = Buffer.concat([Buffer.from(`${cwd}/shop/`), Buffer.from([0xb2, 0xe8]), Buffer.from('.html')]);
    writeFileSync(gbk, page('治疗高血压。'));
    const reports = jsonLines<Report>((await checkIn(cwd, 'shop')).stdout);
    expect(reports.map(({ input }) => input.uri).sort()).toEqual(['shop/b.html', 'shop/茶.html']);
  });

  it('a report that lies among the inputs is left out, and said', async () => {
    const cwd = folderOf({ 'shop/a.html': page(''), 'shop/old.html': 'an older report' });
    const { stderr } = await checkIn(cwd, 'shop', '--output', 'html:shop/old.html', '--lang', 'en');
    expect(stderr).toContain('shop/old.html lies among the inputs');
  });

  it('drafts in a folder are not left out without a word', async () => {
    const cwd = folderOf({ 'shop/a.html': page(''), 'shop/b.txt': 'x', 'shop/c.md': 'x' });
    const { stderr } = await checkIn(cwd, 'shop', '--lang', 'en');
    expect(stderr).toContain('shop: 2 drafts or documents were not read');
    expect(stderr).toContain('for example shop/b.txt');
  });

  it('an empty XDG_CACHE_HOME is none', async () => {
    const cwd = folderOf({ 'a.html': page(''), 'b.html': page('') });
    await runBin(['check', 'a.html', 'b.html', '--law', 'cn'], {
      cwd,
      env: { XDG_CACHE_HOME: '', HOME: join(cwd, 'home') },
    });
    expect(readdirSync(join(cwd, 'home', '.cache'))).toEqual(['claimcheck']);
    expect(readdirSync(cwd).sort()).toEqual(['a.html', 'b.html', 'home']);
  });

  it('a Chinese page that added text turns Japanese keeps its Chinese sentences', async () => {
    const japanese = '<p>毎日の食事と一緒にお楽しみください。保存は涼しい場所でお願いします。</p>'.repeat(40);
    const cwd = folderOf({ 'a.html': page(`治疗高血压。</p>${japanese}<p>三天治愈关节炎の。`) });
    const reports = jsonLines<Report>((await checkIn(cwd, 'a.html')).stdout);
    expect(reports[0]?.listing.inLanguage).toBe('ja');
    expect(reports[0]?.findings.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining(['治疗高血压', '治愈关节炎']),
    );
  });

  it('a day that no calendar has is refused', async () => {
    const { status, stderr } = await runHere(['check', 'fixtures/pages', '--as-of', '2026-02-30']);
    expect(stderr).toContain('2026-02-30');
    expect(status).toBe(2);
  });
});
