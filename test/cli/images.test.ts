import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { page, serve } from '../ingest/test-server.ts';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { draftLines } from '../support/draft-forms.ts';
import { HAS_FONT, pictureOf } from '../support/draft-picture.ts';
import { runHere } from '../support/run-command.ts';
import { jsonLines } from '../support/run-bin.ts';

const CLAIM = await pictureOf(draftLines('每天一杯，治疗高血压。\n'));
const PLAIN = await pictureOf(draftLines('选用三年生玉竹，口感清甜。\n'));

const listing = (body: string) =>
  `<!doctype html><html lang="zh"><title>玉竹茶</title><h1>玉竹茶</h1><p class="price">¥39.00</p><button>加入购物车</button><div class="detail"><p>净含量250克，罐装，产自湖南。</p>${body}</div></html>`;

async function folderOf(files: Record<string, string | Buffer>): Promise<string> {
  const cwd = await inFolderOf({});
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(cwd, name, '..'), { recursive: true });
    await writeFile(join(cwd, name), content);
  }
  return cwd;
}

async function check(cwd: string, ...args: string[]) {
  const options = ['--law', 'cn', '--format', 'jsonl', '--no-progress', '--no-cache', '--fail-on', 'none'];
  const { stdout, stderr, status } = await runHere(['check', ...args, '--images', ...options], { cwd });
  const reports = jsonLines<Report>(stdout).filter((one) => 'findings' in one);
  const said = reports.map(({ findings }) =>
    findings.filter(({ where }) => where.picture !== undefined && where.role === 'image-text'),
  );
  return { reports, said, stderr, status };
}

describe.skipIf(!HAS_FONT)('the pictures of a page', () => {
  it('are read where they lie beside it, and one that cannot be read costs nothing else', async () => {
    const cwd = await folderOf({
      'shop/tea.html': listing(
        `<img src="tea_files/a%20b.png?v=2"><img src="data:image/png;base64,${PLAIN.toString('base64')}">
        <img src="tea_files/gone.png"><img src="tea_files/bad.png"><img src="../secret.png">
        <img src="https://cdn.example/far.jpg"><img src="/root.jpg"><img src="tea_files/icon.png"><img src="tea_files/logo.svg">`,
      ),
      'shop/tea_files/a b.png': CLAIM,
      'shop/tea_files/bad.png': CLAIM.subarray(0, 400),
      'shop/tea_files/icon.png': await sharp(CLAIM).resize(16, 16).png().toBuffer(),
      'shop/tea_files/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'secret.png': CLAIM,
    });
    const { said, stderr, status, reports } = await check(cwd, 'shop/tea.html');
    const treats = said.flat().filter(({ ruleId }) => ruleId.endsWith('treats-disease'));
    expect(treats).toHaveLength(1);
    expect(treats[0]?.where).toMatchObject({
      role: 'image-text',
      picture: 'shop/tea_files/a b.png',
      line: 1,
    });
    expect(treats[0]?.where.box?.width).toBeGreaterThan(100);
    expect(status).toBe(3);
    expect(stderr).toContain('shop/tea_files/gone.png could not be read: there is no such file');
    expect(stderr).toContain('shop/tea_files/bad.png could not be read');
    expect(stderr).toContain('secret.png could not be read: it does not lie in the folder');
    expect(stderr).toContain('2 read, 3 not read, 1 too small for text, 2 behind addresses');
    expect(reports[0]?.notes.join()).toContain('were not read');
  });

  it('are said by name in a report for people', async () => {
    const cwd = await folderOf({
      'tea.html': listing('<img data-src="a.png" src="dot.gif">'),
      'a.png': CLAIM,
    });
    const args = ['check', 'tea.html', '--images', '--law', 'cn', '--no-cache', '--no-progress'];
    const { stdout, status } = await runHere(args, { cwd });
    expect(stdout).toMatch(/a\.png · in the picture at \d+,\d+/);
    expect(status).toBe(1);
  });

  it('that a page holds itself are told apart by their numbers', async () => {
    const inline = [PLAIN, CLAIM].map((one) => `<img src="data:image/png;base64,${one.toString('base64')}">`);
    const { said } = await check(await folderOf({ 'tea.html': listing(inline.join('')) }), 'tea.html');
    expect(said.flat().map(({ where }) => where.picture)).toContain('data:image/png#2');
  });

  it('of a page of many goods are not read', async () => {
    const cards = Array.from(
      { length: 12 },
      (_, at) =>
        `<li class="product-card"><a href="/${at}"><img src="a.png">玉竹茶${at}</a> ¥${at + 20}.00</li>`,
    );
    const html = `<html lang="zh"><title>茶叶</title><h1>全部茶叶</h1><ul>${cards.join('')}</ul></html>`;
    const { stderr } = await check(await folderOf({ 'list.html': html, 'a.png': CLAIM }), 'list.html');
    expect(stderr).toContain('pictures: 0 read, 0 not read');
  });

  it('are not read unless asked for, nor those of other goods', async () => {
    const related =
      '<section class="related"><h2>相关推荐</h2><a href="/b"><img src="a.png" alt="别的茶"></a></section>';
    const cwd = await folderOf({ 'tea.html': listing(related), 'a.png': CLAIM });
    const { said, stderr } = await check(cwd, 'tea.html');
    expect(said).toEqual([[]]);
    expect(stderr).toContain('0 read');
  });

  it('are fetched with a page that is', async () => {
    const picture = page(CLAIM, { 'content-type': 'image/png' });
    const origin = await serve({
      '/tea': page(listing('<img src="/pics/a.png"><img src="/pics/none.png">')),
      '/pics/a.png': picture,
    });
    const { said, stderr, status } = await check('.', `${origin}/tea`, '--allow-private');
    expect(said.flat().map(({ where }) => where.picture)).toContain(`${origin}/pics/a.png`);
    expect(stderr).toContain(`${origin}/pics/none.png answered 404`);
    expect(status).toBe(3);
  });

  it('are refused where they would unpack to more than memory holds', async () => {
    const strip = { width: 100, height: 70_000, channels: 3, background: '#fff' } as const;
    const files = {
      'tea.html': listing('<img src="a.png">'),
      'a.png': await sharp({ create: strip }).png().toBuffer(),
    };
    const { stderr, status } = await check(await folderOf(files), 'tea.html');
    expect(stderr).toContain('a.png is larger than the limit of 80 MP, 65000 px');
    expect(status).toBe(3);
  });

  it('are left out beyond a number', async () => {
    const many = Array.from({ length: 50 }, (_, at) => `<img src="i${at}.png">`).join('');
    const small = await sharp(CLAIM).resize(20, 20).png().toBuffer();
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`i${at}.png`, small]));
    const { stderr, status } = await check(
      await folderOf({ 'tea.html': listing(many), ...files }),
      'tea.html',
    );
    expect(stderr).toContain(
      '40 too small for text, 0 behind addresses (--follow fetches them), 10 left out',
    );
    expect(status).toBe(0);
  });
});

describe.skipIf(!HAS_FONT)('the pictures of a catalogue', () => {
  it('are read from files beside the export, each with its row and column', async () => {
    const cwd = await folderOf({
      'tea.csv':
        '标题,描述,图片\n玉竹茶,净含量250克,pics/a.png;pics/b.png\n绿茶,净含量50克,pics/b.png\n红茶,净含量80克,/etc/a.png|https://cdn.example/a.png\n花茶,"<p>净含量9克</p><img src=""pics/a.png"">",\n',
      'pics/a.png': CLAIM,
      'pics/b.png': PLAIN,
    });
    const { said, stderr, status, reports } = await check(cwd, 'tea.csv');
    expect(reports).toHaveLength(4);
    const places = said.map((findings) => findings.map(({ where }) => where));
    expect(places[0]?.[0]).toMatchObject({ row: 2, field: '图片', picture: 'pics/a.png' });
    expect(places[1]).toEqual([]);
    expect(places[3]?.[0]).toMatchObject({ row: 5, field: '描述', picture: 'pics/a.png' });
    expect(stderr).toContain('/etc/a.png could not be read');
    expect(stderr).toContain('1 behind addresses');
    expect(status).toBe(3);
  });

  it('are fetched with --follow', async () => {
    const origin = await serve({ '/a.png': page(CLAIM, { 'content-type': 'image/png' }) });
    const cwd = await folderOf({ 'tea.csv': `标题,描述,图片\n玉竹茶,净含量250克,${origin}/a.png\n` });
    const refused = await check(cwd, 'tea.csv', '--follow');
    expect(refused.stderr).toContain('not on the public internet');
    const { said, status } = await check(cwd, 'tea.csv', '--follow', '--allow-private');
    expect(said.flat()[0]?.where.picture).toBe(`${origin}/a.png`);
    expect(status).toBe(0);
  });
});

it.skipIf(!HAS_FONT)('the pictures of a part are read with it', async () => {
  const inline = `data:image/png;base64,${CLAIM.toString('base64')}`;
  const cwd = await folderOf({
    'parts/title.txt': '玉竹茶\n',
    'parts/text.html': listing(`<img src="${inline}">`),
  });
  const { reports, said } = await check(cwd, 'parts', '--one-listing');
  expect(reports).toHaveLength(1);
  expect(said.flat()[0]?.where).toMatchObject({ field: 'text.html', picture: 'data:image/png' });
});
