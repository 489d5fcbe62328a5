import { createServer, type RequestListener, type Server } from 'node:http';
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-bad-'));
const write = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const GOOD = write(
  'good.html',
  '<!doctype html><html lang="en"><h1>Kettle</h1><p>It boils water.</p></html>',
);

/** The bad input beside a good one: the good one is checked all the same. */
async function beside(input: string, ...flags: string[]) {
  const { status, stdout, stderr } = await runHere([
    'check',
    input,
    GOOD,
    '--format',
    'jsonl',
    '--fail-on',
    'none',
    '--law',
    'uk',
    ...flags,
  ]);
  return { status, stderr, checked: jsonLines<Report>(stdout).map((report) => report.input.uri) };
}

describe('bad files', () => {
  it.each([
    ['a missing file', () => join(folder, 'absent.html'), /no file or folder/],
    ['an empty file', () => write('empty.html', ''), /is empty/],
    ['a page of NULs', () => write('nul.html', Buffer.alloc(4096)), /not a text page/],
    [
      'a truncated gzip',
      () => write('cut.html.gz', gzipSync('<h1>Kettle</h1>'.repeat(900)).subarray(0, 60)),
      /damaged or cut off/,
    ],
  ])('%s', async (_, make, message) => {
    const { status, stderr, checked } = await beside(make());
    expect(stderr).toMatch(message);
    expect(status).toBe(3);
    expect(checked).toEqual([GOOD]);
  });

  it('a 50 MB page of nested <div> is checked as far as it goes', async () => {
    const { status, stderr, checked } = await beside(write('deep.html', '<div>'.repeat(10_000_000)));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(checked).toHaveLength(2);
  }, 60_000);

  it('nothing readable at all is never green', async () => {
    const { status, stderr } = await runHere(['check', join(folder, 'absent.html')]);
    expect(status).toBe(3);
    expect(stderr).toMatch(/Nothing was checked/);
  });
});

describe('a folder with files of other kinds', () => {
  const PAGE = '<h1>Kettle</h1><p>It boils water.</p>';

  it('says how many were not read, by their endings', async () => {
    const cwd = await inFolderOf({
      'shop/a.html': PAGE,
      'shop/more/b.php': '<?php ?>',
      'shop/c.PHP': '<?php ?>',
      'shop/d.xls': 'x',
      'shop/item-4711': PAGE,
      // What lies beside saved pages is no listing.
      'shop/a_files/shop.css': 'x',
      'shop/a_files/main.js.download': 'x',
      'shop/a_files/logo.svg': 'x',
      'shop/a_files/icons.woff2': 'x',
      'shop/.keep': '',
      'shop/claimcheck.config.yaml': '',
    });
    const { status, stderr } = await runHere(
      ['check', 'shop', '--fail-on', 'none', '--law', 'uk', '--no-config'],
      { cwd },
    );
    expect(status).toBe(0);
    expect(stderr).toBe(
      'shop: 4 files of other kinds were not read: .php (2), .xls (1), item-4711 (1). They are read when they are named, for example shop/c.PHP.\n',
    );
    const chinese = await runHere(
      ['check', 'shop', '--fail-on', 'none', '--law', 'uk', '--no-config', '--lang', 'zh'],
      {
        cwd,
      },
    );
    expect(chinese.stderr).toContain('另有 4 个其他类型的文件未读取：.php (2)');
  });

  it('and nothing else is not called empty', async () => {
    const cwd = await inFolderOf({ 'shop/b.php': '<?php ?>', 'shop/c.asp': 'x' });
    const { status, stderr } = await runHere(['check', 'shop'], { cwd });
    expect(status).toBe(3);
    expect(stderr).toContain(
      'shop has no page or catalogue, but 2 files of other kinds: .asp (1), .php (1). They are read when they are named, for example shop/b.php.',
    );
  });
});

describe('bad servers', () => {
  let server: Server;
  let base: string;
  const timers = new Set<NodeJS.Timeout>();
  const handle: RequestListener = (request, response) => {
    if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (request.url === '/metadata')
      response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end();
    else if (request.url === '/missing') response.writeHead(404).end('no');
    else if (request.url === '/drip') {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('a'), 1000);
      timers.add(timer);
      response.on('close', () => clearInterval(timer));
    } else response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Kettle</h1>');
  };
  beforeAll(async () => {
    server = createServer(handle);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    timers.forEach(clearInterval);
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ['/loop', /redirects without end/],
    ['/metadata', /169\.254\.169\.254, which is not on the public internet/],
    ['/missing', /answered 404/],
    ['/drip', /did not answer within 2 seconds/],
  ])('%s', async (path, message) => {
    const { status, stderr, checked } = await beside(base + path, '--allow-private', '--timeout', '2');
    expect(stderr).toMatch(message);
    expect(status).toBe(3);
    expect(checked).toEqual([GOOD]);
  });

  it('a private address is refused unless allowed', async () => {
    expect((await beside(`${base}/page`)).stderr).toMatch(/--allow-private/);
    expect((await beside(`${base}/page`, '--allow-private')).checked).toHaveLength(2);
  });
});
