import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-saved-'));
const write = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const PAGE =
  '<html lang="zh"><h1>艾草颈枕</h1><p>￥59.00</p><p>一周根治颈椎病，无任何副作用。</p><button>加入购物车</button></html>';
const URL = 'https://shop.example/pillow';
const QUOTES = ['根治'];

function quoted(bytes: Buffer): string {
  const signs = [...bytes].map((byte) =>
    byte > 0x7e || byte === 0x3d ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  ); // prettier-ignore
  const lines: string[] = [];
  for (let at = 0; at < signs.length; at += 24) lines.push(signs.slice(at, at + 24).join(''));
  return lines.join('=\r\n');
}

const PICTURE = ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgo='];

function saved(part: readonly string[], { head = [], end = true }: { head?: string[]; end?: boolean } = {}) {
  return [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${URL}`,
    'Subject: =?utf-8?Q?pillow?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Boundary=_1"',
    ...head,
    '',
    '',
    '------Boundary=_1',
    ...part,
    ...(end ? ['------Boundary=_1', ...PICTURE, '------Boundary=_1--', ''] : []),
  ].join('\r\n');
}

const head = (coding: string, charset = '') => [
  `Content-Type: text/html${charset && `; charset="${charset}"`}`,
  `Content-Transfer-Encoding: ${coding}`,
  `Content-Location: ${URL}`,
  '',
];
const whole = saved([...head('quoted-printable'), quoted(Buffer.from(PAGE))]);

async function checked(...inputs: string[]) {
  const { status, stdout, stderr } = await runHere(['check', ...inputs, '--format', 'jsonl', '--no-cache']);
  const reports = jsonLines<Report>(stdout);
  return {
    status,
    stderr,
    quotes: reports.map(({ findings }) => findings.some(({ quote }) => quote.includes(QUOTES[0]!))),
    urls: reports.map(({ listing }) => listing.url),
    names: reports.map(({ listing }) => listing.name),
  };
}

const FOUND = { status: 1, quotes: [true], urls: [URL], names: ['艾草颈枕'] };

describe('a page that a browser saved in one file', () => {
  it.each([
    ['quoted', 'a.mhtml', whole],
    ['packed', 'a.mhtml.gz', gzipSync(whole)],
    ['of another name', 'page.save', whole],
    ['with bare line feeds', 'b.mht', whole.replaceAll('\r\n', '\n')],
    [
      'in base64',
      'c.mht',
      saved([...head('base64'), Buffer.from(PAGE).toString('base64').replace(/.{76}/g, '$&\r\n')]),
    ],
    [
      'in the charset of its part',
      'd.mht',
      saved([...head('quoted-printable', 'gbk'), quoted(iconv.encode(PAGE, 'gbk'))]),
    ],
    ['as it is', 'e.mhtml', Buffer.from(saved([...head('binary'), PAGE]))],
    [
      'within parts of its own',
      'f.mht',
      saved([
        'Content-Type: multipart/alternative; boundary=inner',
        '',
        '--inner',
        'Content-Type: text/plain',
        '',
        'only words',
        '--inner',
        ...head('quoted-printable'),
        quoted(Buffer.from(PAGE)),
        '--inner--',
      ]),
    ],
    [
      'whose later parts are cut off',
      'g.mht',
      `${saved([...head('quoted-printable'), quoted(Buffer.from(PAGE))], { end: false })}\r\n------Boundary=_1\r\n${PICTURE.join('\r\n')}`,
    ],
  ])('%s', async (_, name, content) => {
    expect(await checked(write(name, content))).toMatchObject({ ...FOUND, stderr: '' });
  });

  it.each([
    ['cut off within the page', whole.slice(0, whole.indexOf('</html>') - 40), /damaged or cut off/],
    ['with broken base64', saved([...head('base64'), 'PGgx*PiE=']), /damaged or cut off/],
    ['without a page', saved(PICTURE), /holds no page/],
    ['which is something else', 'Subject: none\r\n\r\nHello', /does not begin like one/],
  ])('%s is refused', async (_, content, message) => {
    const found = await checked(write('bad.mhtml', content));
    expect(found).toMatchObject({ status: 3, quotes: [] });
    expect(found.stderr).toMatch(message);
  });

  it('is read where a folder holds it, and from standard input', async () => {
    const shop = mkdtempSync(join(tmpdir(), 'claimcheck-saved-folder-'));
    writeFileSync(join(shop, 'pillow.mhtml'), whole);
    expect(await checked(shop)).toMatchObject(FOUND);
    const { status, stdout } = await runHere(['check', '-', '--format', 'jsonl'], { input: whole });
    expect([status, jsonLines<Report>(stdout)[0]?.listing.url]).toEqual([1, URL]);
  });

  it('is written to by nobody', async () => {
    const path = write('fix.mhtml', whole);
    const { stderr } = await runHere(['check', path, '--fix']);
    expect(stderr).not.toMatch(/mended/);
  });

  it('is no larger than other pages may be', async () => {
    const found = await checked(write('large.mht', whole + 'A'.repeat(70 * 1024 * 1024)));
    expect(found.status).toBe(3);
    expect(found.stderr).toMatch(/larger than the limit/);
  });
});
